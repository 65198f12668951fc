package derm.patient.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import derm.patient.ExternalId;
import derm.patient.NewPatient;
import derm.patient.importing.ImportReport.BadRow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void columnsOfSyntheaAreUnderstoodAndDigitsOfNamesDropped() {
        PatientSheet sheet = ImportFixture.synthea();
        ColumnMapping mapping = ColumnMapping.guess(sheet);

        NewPatient first = new RowReader(mapping, TODAY).read(sheet.rows().get(0));

        assertThat(first.details().identity().name().full()).isEqualTo("Laquita Maude Rau");
        assertThat(first.details().identity().birthDate()).isEqualTo("1993-07-27");
        assertThat(first.details().contact().address().city()).isEqualTo("Everett");
        assertThat(first.external()).isEqualTo(new ExternalId("synthea", "0272aed6-097f-127e-072b-31482bcf40cd"));
    }

    @Test
    void everyRowOfTheExcerptIsReadAndTheDeceasedAreKnown() {
        PatientSheet sheet = ImportFixture.synthea();
        ImportPlan plan = new ImportPlan();

        plan.sort(plan.read(sheet.rows(), reader(sheet), person -> {}), Map.of());

        assertThat(plan.report().read()).isEqualTo(10);
        assertThat(plan.report().fresh()).isEqualTo(10);
        assertThat(plan.report().deceased()).isEqualTo(2);
        assertThat(plan.report().bad()).isEmpty();
    }

    @Test
    void badRowsAreReportedByLineAndReason() {
        ImportReport report = report("""
                first,last,dob,phone,email
                Anna,Berg,1990-02-03,917 555 0100,anna@example.org
                ,Lee,1990-02-03,,
                Tom,Lee,31/31/1990,,
                Ida,Moe,1990-02-03,not a phone,
                Ida,Moe,1990-02-03,,ida at home
                Ida,Moe
                """);

        assertThat(report.fresh()).isEqualTo(1);
        assertThat(report.bad())
                .extracting(BadRow::line, BadRow::field, BadRow::refusal)
                .containsExactly(
                        tuple(3L, "GIVEN_NAME", "patient.text-missing"),
                        tuple(4L, "BIRTH_DATE", "patient.date-unreadable"),
                        tuple(5L, "PHONE", "patient.phone-unreadable"),
                        tuple(6L, "email", "patient.email-unreadable"),
                        tuple(7L, "BIRTH_DATE", "patient.text-missing"));
    }

    @Test
    void theSamePersonTwiceInAFileIsTakenOnce() {
        ImportReport report = report("""
                first,last,dob
                José,Núñez,1990-02-03
                jose,NUNEZ,3 Feb 1990
                """);

        assertThat(report.fresh()).isEqualTo(1);
        assertThat(report.repeated()).isEqualTo(1);
        assertThat(report.duplicates())
                .extracting(ImportReport.DuplicateRow::line)
                .containsExactly(3L);
    }

    @Test
    void oneDayBeyondTheTwelfthTellsThatDaysComeFirst() {
        PatientSheet sheet = sheet("first,last,dob\nAnna,Berg,7/6/1992\nTom,Lee,31/1/1990\n");

        assertThat(reader(sheet).read(sheet.rows().get(0)).details().identity().birthDate())
                .isEqualTo("1992-06-07");
    }

    private static ImportReport report(String text) {
        PatientSheet sheet = sheet(text);
        ImportPlan plan = new ImportPlan();
        plan.sort(plan.read(sheet.rows(), reader(sheet), person -> {}), Map.of());
        return plan.report();
    }

    private static PatientSheet sheet(String text) {
        return SheetReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RowReader reader(PatientSheet sheet) {
        return new RowReader(ColumnMapping.guess(sheet), TODAY);
    }
}
