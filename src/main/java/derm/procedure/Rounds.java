package derm.procedure;

import derm.booking.Appointment;
import derm.patient.PatientLookup;
import derm.patient.PatientSummary;
import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role;
import derm.platform.security.Role.Names;
import derm.platform.time.ClinicTime;
import derm.shared.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The day in the treatment rooms: a dermatologist sees their own visits, a nurse those of all. */
@Stateless
@DenyAll
public class Rounds {

    @Inject
    private Notes notes;

    @Inject
    private StaffNames staff;

    @Inject
    private PatientLookup patients;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ClinicTime time;

    @Inject
    private AuditTrail trail;

    /** The visits of a day in their order, each with its note's state. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE})
    @Audited("visit.list")
    public List<VisitRow> day(LocalDate day) {
        Long provider = currentUser.is(Role.DERMATOLOGIST) ? currentUser.staffId() : null;
        List<Appointment> agenda = notes.agenda(provider, time.startOf(day), time.startOf(day.plusDays(1)));
        agenda.forEach(appointment -> trail.detail(appointment.publicId().toString()));
        return rows(agenda);
    }

    /** One visit. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE})
    @Audited("visit.read")
    public VisitRow visit(UUID id) {
        Appointment appointment = notes.appointment(id).orElseThrow(() -> new NotFound("appointment"));
        trail.about("appointment", appointment.id(), appointment.patientId());
        return rows(List.of(appointment)).get(0);
    }

    private List<VisitRow> rows(List<Appointment> agenda) {
        Map<Long, PatientSummary> people = patients.summaries(
                agenda.stream().map(Appointment::patientId).distinct().toList());
        Map<Long, ProcedureNote> written = new HashMap<>();
        notes.standing(agenda.stream().map(Appointment::id).toList())
                .forEach(note -> written.put(note.appointmentId(), note));
        Map<Long, String> names = new HashMap<>();
        return agenda.stream()
                .map(appointment -> row(
                        appointment,
                        Objects.requireNonNull(people.get(appointment.patientId())),
                        written.get(appointment.id()),
                        names.computeIfAbsent(appointment.providerId().orElse(0L), staff::of)))
                .toList();
    }

    private static VisitRow row(
            Appointment appointment, PatientSummary patient, @Nullable ProcedureNote note, String provider) {
        return new VisitRow(
                appointment.publicId(),
                appointment.reference(),
                appointment.start(),
                appointment.end(),
                appointment.status(),
                patient,
                provider,
                appointment.items(),
                note == null ? null : note.publicId(),
                note == null ? null : NoteReader.status(note, false));
    }
}
