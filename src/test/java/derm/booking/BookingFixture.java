package derm.booking;

import derm.catalogue.Method;
import derm.lesion.LesionBand;
import derm.lesion.Zone;
import derm.platform.security.Caller;
import derm.platform.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Appointments of a clinic morning, in any state. */
final class BookingFixture {

    static final Instant NOW = Instant.parse("2026-11-30T15:00:00Z");
    static final Instant START = Instant.parse("2026-12-01T14:30:00Z");
    static final VisitItem DEROOFING = new VisitItem(11, Method.DEROOFING, LesionBand.FEW, 4, Zone.CHEEK, 15);

    /** The steps of a visit, each as the desk takes it. */
    enum Steps {
        CONFIRM(AppointmentStatus.CONFIRMED),
        ARRIVE(AppointmentStatus.ARRIVED),
        ROOM(AppointmentStatus.ROOMED),
        START(AppointmentStatus.IN_PROCEDURE),
        CHECK_OUT(AppointmentStatus.CHECKOUT),
        COMPLETE(AppointmentStatus.COMPLETED),
        CANCEL(AppointmentStatus.CANCELLED),
        MISS(AppointmentStatus.NO_SHOW),
        LEAVE(AppointmentStatus.LEFT);

        private final AppointmentStatus leadsTo;

        Steps(AppointmentStatus leadsTo) {
            this.leadsTo = leadsTo;
        }

        AppointmentStatus leadsTo() {
            return leadsTo;
        }

        void take(Appointment appointment) {
            switch (this) {
                case CONFIRM -> appointment.confirm();
                case ARRIVE -> appointment.arrive(NOW);
                case ROOM -> appointment.room(NOW);
                case START -> appointment.start(NOW);
                case CHECK_OUT -> appointment.checkOut(NOW);
                case COMPLETE -> appointment.complete(NOW);
                case CANCEL -> appointment.cancel(Role.FRONT_DESK, "asked to", NOW);
                case MISS -> appointment.miss();
                case LEAVE -> appointment.leave(NOW);
                default -> throw new IllegalArgumentException(name());
            }
        }
    }

    private BookingFixture() {}

    static Caller rosaAtTheDesk() {
        return new Caller(7, "Rosa Delgado", Role.FRONT_DESK, null, null, 1);
    }

    static Placement placement(Instant start) {
        return new Placement(start, start.plus(Duration.ofMinutes(15)), 1L, null, 3L, null);
    }

    static Appointment appointmentIn(AppointmentStatus status) {
        Appointment appointment =
                new Appointment(5, placement(START), List.of(DEROOFING), rosaAtTheDesk(), NOW.minusSeconds(60));
        for (Steps step : path(status)) {
            step.take(appointment);
        }
        if (status == AppointmentStatus.REQUESTED) {
            appointment.stepBack(AppointmentStatus.REQUESTED);
        }
        return appointment;
    }

    private static List<Steps> path(AppointmentStatus status) {
        return switch (status) {
            case REQUESTED, BOOKED -> List.of();
            case CONFIRMED -> List.of(Steps.CONFIRM);
            case ARRIVED -> List.of(Steps.ARRIVE);
            case ROOMED -> List.of(Steps.ARRIVE, Steps.ROOM);
            case IN_PROCEDURE -> List.of(Steps.ARRIVE, Steps.ROOM, Steps.START);
            case CHECKOUT -> List.of(Steps.ARRIVE, Steps.ROOM, Steps.START, Steps.CHECK_OUT);
            case COMPLETED -> List.of(Steps.ARRIVE, Steps.ROOM, Steps.START, Steps.CHECK_OUT, Steps.COMPLETE);
            case CANCELLED -> List.of(Steps.CANCEL);
            case NO_SHOW -> List.of(Steps.MISS);
            case LEFT -> List.of(Steps.ARRIVE, Steps.LEAVE);
        };
    }
}
