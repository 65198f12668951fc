package derm.portal;

import derm.booking.AppointmentStatus;
import derm.booking.AppointmentView;
import derm.booking.planning.Named;
import derm.catalogue.Method;
import derm.lesion.LesionBand;
import derm.lesion.Zone;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Visits of Noor at the demo clinic. */
final class VisitFixture {

    static final OffsetDateTime START = OffsetDateTime.parse("2026-12-08T09:40:00-05:00");

    private VisitFixture() {}

    /** A laser visit on Tue 8 Dec. */
    static AppointmentView visit(AppointmentStatus status) {
        return visit(status, START, START.plusMinutes(55));
    }

    static AppointmentView visit(AppointmentStatus status, OffsetDateTime start, OffsetDateTime end) {
        return new AppointmentView(
                UUID.randomUUID(),
                "A-4711-7",
                3,
                status,
                start,
                end,
                new Named(UUID.randomUUID(), "Noor Haddad"),
                new Named(UUID.randomUUID(), "Dr Adeyemi"),
                null,
                null,
                List.of(new AppointmentView.Item("LASER", "Laser", Method.LASER, LesionBand.FEW, 3, Zone.CHEEK, 25)),
                false);
    }

    /** The same visit after a change. */
    static AppointmentView later(AppointmentView visit, AppointmentStatus status) {
        return new AppointmentView(
                visit.id(),
                visit.reference(),
                visit.version() + 1,
                status,
                visit.start(),
                visit.end(),
                visit.patient(),
                visit.provider(),
                visit.room(),
                visit.device(),
                visit.items(),
                visit.overbooked());
    }
}
