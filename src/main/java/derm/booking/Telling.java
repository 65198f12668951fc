package derm.booking;

import derm.booking.planning.ClinicSnapshot;
import derm.booking.planning.Named;
import derm.patient.Patient;
import derm.platform.audit.AuditTrail;
import derm.platform.outbox.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** What follows every change of an appointment in the same transaction: the trail, the outbox, and the answer. */
@Dependent
class Telling {

    @Inject
    private AuditTrail trail;

    @Inject
    private Outbox outbox;

    @Inject
    private ClinicSnapshot snapshot;

    @Inject
    private Views views;

    @Inject
    private Clock clock;

    AppointmentView changed(String topic, Appointment appointment, Patient patient) {
        outbox.add(topic, appointment.id(), "", clock.instant());
        return shown(appointment, patient);
    }

    AppointmentView shown(Appointment appointment, Patient patient) {
        trail.about("appointment", appointment.id(), patient.id());
        return views.of(
                appointment, new Named(patient.publicId(), patient.name().full()), snapshot.current());
    }
}
