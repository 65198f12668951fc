package derm.booking;

import derm.platform.security.CurrentUser;
import derm.shared.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The one check of whose appointment it is: a patient reaches their own, and a miss sounds like any unknown id. */
@Dependent
class AppointmentAccess {

    @Inject
    private Appointments appointments;

    @Inject
    private CurrentUser currentUser;

    /** The appointment to look at. */
    Appointment toSee(UUID id) {
        return mine(appointments.find(id));
    }

    /** The appointment to change, locked, as the caller saw it. */
    Appointment toChange(Seen seen) {
        Appointment appointment = mine(appointments.findToChange(seen.id()));
        appointment.requireSeenAt(seen.version());
        return appointment;
    }

    private Appointment mine(Optional<Appointment> found) {
        Long self = currentUser.caller().patientId();
        return found.filter(appointment -> self == null || self == appointment.patientId())
                .orElseThrow(() -> new NotFound("appointment"));
    }
}
