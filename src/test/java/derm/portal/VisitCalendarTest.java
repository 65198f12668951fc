package derm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import derm.booking.AppointmentStatus;
import derm.booking.AppointmentView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendar files, read back by another library than the one that wrote them. */
class VisitCalendarTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-23T15:00:00Z");
    private static final VisitCalendar.Words WORDS = new VisitCalendar.Words(
            "Visit at Larch Skin Clinic",
            "Larch Skin Clinic, 48 Larch Street, 2nd floor, New York, NY 10013",
            "To change or cancel it, call (212) 555-0100.");

    @ParameterizedTest
    @CsvSource({
        "2026-12-08T09:40:00-05:00, 2026-12-08T09:50:00-05:00",
        "2026-11-01T01:50:00-04:00, 2026-11-01T01:10:00-05:00",
        "2027-03-14T01:50:00-05:00, 2027-03-14T03:10:00-04:00",
        "2026-10-25T02:50:00+02:00, 2026-10-25T02:10:00+01:00"
    })
    void aVisitIsReadBackAtItsInstantOnClockChangesToo(OffsetDateTime start, OffsetDateTime end) {
        VEvent event = read(VisitFixture.visit(AppointmentStatus.BOOKED, start, end));

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(start.toInstant());
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(end.toInstant());
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(WRITTEN);
    }

    @Test
    void theEntrySaysWhenAndWhereAndNeverWhoOrWhatFor() {
        AppointmentView visit = VisitFixture.visit(AppointmentStatus.BOOKED);
        VEvent event = read(visit);

        assertThat(event.getSummary().getValue()).isEqualTo("Visit at Larch Skin Clinic");
        assertThat(event.getLocation().getValue()).isEqualTo(WORDS.location());
        assertThat(text(visit))
                .doesNotContainIgnoringCase(visit.patient().name())
                .doesNotContainIgnoringCase("laser")
                .doesNotContain(visit.reference());
    }

    @Test
    void aMovedVisitCorrectsItsEntryAndACancelledOneSaysSo() {
        AppointmentView booked = VisitFixture.visit(AppointmentStatus.BOOKED);
        VEvent before = read(booked);
        VEvent after = read(VisitFixture.later(booked, AppointmentStatus.CANCELLED));

        assertThat(after.getUid().getValue())
                .isEqualTo(before.getUid().getValue())
                .isEqualTo(booked.id() + "@dermclinic");
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(before.getStatus().isConfirmed()).isTrue();
        assertThat(after.getStatus().isCancelled()).isTrue();
    }

    @Test
    void theFileKeepsToTheRulesOfItsFormat() {
        ICalendar calendar = Biweekly.parse(text(VisitFixture.visit(AppointmentStatus.BOOKED)))
                .first();

        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(text(VisitFixture.visit(AppointmentStatus.BOOKED)).lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    private static VEvent read(AppointmentView visit) {
        return Biweekly.parse(text(visit)).first().getEvents().get(0);
    }

    private static String text(AppointmentView visit) {
        return new String(VisitCalendar.file(visit, WORDS, WRITTEN), StandardCharsets.UTF_8);
    }
}
