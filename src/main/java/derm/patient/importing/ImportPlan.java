package derm.patient.importing;

import derm.patient.NewPatient;
import derm.patient.PatientSummary;
import derm.patient.Sameness;
import derm.patient.importing.ImportReport.BadRow;
import derm.patient.importing.ImportReport.DuplicateRow;
import derm.patient.importing.ImportReport.SampleRow;
import derm.shared.Rejected;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Sorts the rows of a file into new patients, known ones, repetitions and rows that cannot be read. */
final class ImportPlan {

    private static final int SAMPLE = 5;
    private static final int LISTED = 200;

    private final List<NewPatient> fresh = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();
    private final List<DuplicateRow> duplicates = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private int read;
    private int known;
    private int repeated;

    /** A row that could be read. */
    record GoodRow(long line, NewPatient person) {}

    /** Reads rows; the good ones are handed on. */
    List<GoodRow> read(List<PatientSheet.Row> rows, RowReader reader, Consumer<NewPatient> rules) {
        List<GoodRow> readable = new ArrayList<>();
        for (PatientSheet.Row row : rows) {
            read++;
            try {
                NewPatient person = reader.read(row);
                rules.accept(person);
                readable.add(new GoodRow(row.line(), person));
            } catch (Rejected refusal) {
                bad.add(new BadRow(row.line(), refusal.field(), refusal.key(), refusal.arguments()));
            }
        }
        return readable;
    }

    /** Sorts readable rows, given who of them is registered already, by place. */
    void sort(List<GoodRow> rows, Map<Integer, PatientSummary> registered) {
        for (int i = 0; i < rows.size(); i++) {
            GoodRow row = rows.get(i);
            String name = row.person().details().identity().name().full();
            PatientSummary same = registered.get(i);
            if (same != null) {
                known++;
                duplicates.add(new DuplicateRow(row.line(), name, same.mrnShown()));
            } else if (isRepeated(row.person())) {
                repeated++;
                duplicates.add(new DuplicateRow(row.line(), name, null));
            } else {
                fresh.add(row.person());
            }
        }
    }

    /** Whether the same external id, or the same name and birth date, stands further up. */
    private boolean isRepeated(NewPatient person) {
        boolean sameId = person.external() != null && !seen.add(person.external());
        boolean samePerson = !seen.add(Sameness.of(person.details()));
        return sameId || samePerson;
    }

    List<NewPatient> fresh() {
        return fresh;
    }

    ImportReport report() {
        int deceased = (int) fresh.stream().filter(ImportPlan::isDeceased).count();
        List<SampleRow> sample = fresh.stream()
                .limit(SAMPLE)
                .map(person -> new SampleRow(
                        person.details().identity().name().full(),
                        person.details().identity().birthDate(),
                        isDeceased(person)))
                .toList();
        return new ImportReport(
                read,
                fresh.size(),
                known,
                repeated,
                deceased,
                bad.size(),
                bad.stream().limit(LISTED).toList(),
                duplicates.stream().limit(LISTED).toList(),
                sample);
    }

    private static boolean isDeceased(NewPatient person) {
        return person.details().identity().deceasedOn() != null;
    }
}
