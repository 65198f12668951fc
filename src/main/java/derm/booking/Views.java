package derm.booking;

import derm.availability.Opening;
import derm.booking.planning.Clinic;
import derm.booking.planning.Named;
import derm.booking.planning.PlannedVisit;
import derm.catalogue.TreatmentRow;
import derm.platform.time.ClinicTime;
import derm.shared.ResourceKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Writes appointments and openings as they are shown outside: names for keys, clinic time for instants. */
@Dependent
class Views {

    @Inject
    private ClinicTime time;

    AppointmentView of(Appointment appointment, Named patient, Clinic clinic) {
        return of(appointment, appointment.items(), patient, clinic);
    }

    /** The same with its treatments read before, together with those of others. */
    AppointmentView of(Appointment appointment, List<VisitItem> items, Named patient, Clinic clinic) {
        Placement placement = appointment.placement();
        return new AppointmentView(
                appointment.publicId(),
                appointment.reference(),
                appointment.version(),
                appointment.status(),
                time.offset(placement.start()),
                time.offset(placement.end()),
                patient,
                clinic.name(placement.providerId()),
                clinic.name(placement.roomId()),
                clinic.name(placement.deviceId()),
                items.stream().map(item -> item(item, clinic)).toList(),
                appointment.isOverbooked());
    }

    OpeningView of(Opening opening, PlannedVisit visit, Clinic clinic) {
        return new OpeningView(
                time.offset(opening.start()),
                time.offset(opening.end()),
                clinic.name(visit.chosen(opening, ResourceKind.PROVIDER)),
                clinic.name(visit.chosen(opening, ResourceKind.ROOM)),
                clinic.name(visit.chosen(opening, ResourceKind.DEVICE)));
    }

    private static AppointmentView.Item item(VisitItem item, Clinic clinic) {
        Optional<TreatmentRow> treatment = clinic.treatment(item.treatmentId());
        return new AppointmentView.Item(
                treatment.map(TreatmentRow::code).orElse(item.method().name()),
                treatment.map(TreatmentRow::name).orElse(item.method().name()),
                item.method(),
                item.band(),
                item.lesions(),
                item.zone(),
                item.minutes());
    }
}
