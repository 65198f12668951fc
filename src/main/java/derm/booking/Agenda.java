package derm.booking;

import derm.availability.ClaimedPhase;
import derm.booking.AgendaRows.Line;
import derm.booking.AgendaRows.Which;
import derm.booking.planning.Clinic;
import derm.booking.planning.ClinicSnapshot;
import derm.booking.planning.Named;
import derm.patient.Patient;
import derm.patient.PatientLookup;
import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role;
import derm.platform.security.Role.Names;
import derm.shared.NotFound;
import derm.shared.TimeRange;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Appointments to look at: one by its id, lists by filter, and the days and weeks of the board. */
@Stateless
@DenyAll
public class Agenda {

    private static final int BOARD_ROWS = 5000;

    @Inject
    private AgendaRows rows;

    @Inject
    private AppointmentAccess access;

    @Inject
    private PatientLookup patients;

    @Inject
    private ClinicSnapshot snapshot;

    @Inject
    private Telling telling;

    @Inject
    private Views views;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail trail;

    /** One appointment. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    @Audited("appointment.read")
    public AppointmentView appointment(UUID id) {
        Appointment appointment = access.toSee(id);
        return telling.shown(appointment, patients.patient(appointment.patientId()));
    }

    /** Appointments by start, a page at a time; a patient's are always their own. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    @Audited("appointment.list")
    public AppointmentList list(AppointmentFilter filter) {
        Clinic clinic = snapshot.current();
        Which which = new Which(
                filter.from(),
                filter.to(),
                provider(filter.provider(), clinic),
                patient(filter.patient()),
                ListCursor.read(filter.cursor()));
        List<Line> found = rows.lines(which, filter.limit() + 1);
        List<Line> page = found.subList(0, Math.min(found.size(), filter.limit()));
        Map<Long, List<VisitItem>> items = rows.items(keys(page));
        noteShown(page);
        return new AppointmentList(
                page.stream().map(line -> view(line, items, clinic)).toList(),
                found.size() > page.size() ? cursorAfter(page) : null);
    }

    /** Every appointment that starts in the range with its phases, for the board: five queries, however many rows. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.SYSTEM})
    @Audited("appointment.list")
    public List<AgendaRow> board(TimeRange range) {
        Clinic clinic = snapshot.current();
        List<Line> lines = rows.lines(new Which(range.from(), range.to(), null, null, null), BOARD_ROWS);
        Map<Long, List<VisitItem>> items = rows.items(keys(lines));
        Map<Long, List<ClaimedPhase>> phases = rows.phases(range.from(), range.to());
        noteShown(lines);
        return lines.stream()
                .map(line -> new AgendaRow(
                        view(line, items, clinic),
                        line.patient().mrn(),
                        line.patient().birthDate(),
                        line.patient().phone(),
                        line.appointment().times(),
                        phases.getOrDefault(line.appointment().id(), List.of())))
                .toList();
    }

    /** A patient's appointments, the latest first; a patient's are their own. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    @Audited("appointment.list")
    public List<AppointmentView> ofPatient(UUID patientId) {
        return of(patients.patient(patientId));
    }

    /** The caller's own appointments, the latest first. */
    @RolesAllowed(Names.PATIENT)
    @Audited("appointment.list")
    public List<AppointmentView> own() {
        return of(patients.patient(currentUser.patientId()));
    }

    private List<AppointmentView> of(Patient patient) {
        Clinic clinic = snapshot.current();
        List<Line> lines = rows.lines(new Which(null, null, null, patient.id(), null), BOARD_ROWS);
        Map<Long, List<VisitItem>> items = rows.items(keys(lines));
        trail.about("patient", patient.id(), patient.id());
        return lines.stream()
                .sorted((one, other) ->
                        other.appointment().start().compareTo(one.appointment().start()))
                .map(line -> view(line, items, clinic))
                .toList();
    }

    private AppointmentView view(Line line, Map<Long, List<VisitItem>> items, Clinic clinic) {
        Named patient = new Named(line.patient().id(), line.patient().name());
        return views.of(
                line.appointment(), items.getOrDefault(line.appointment().id(), List.of()), patient, clinic);
    }

    private @Nullable Long provider(@Nullable UUID provider, Clinic clinic) {
        return provider == null ? null : clinic.key(provider).orElseThrow(() -> new NotFound("provider"));
    }

    private @Nullable Long patient(@Nullable UUID patient) {
        if (patient != null) {
            return patients.patient(patient).id();
        }
        return currentUser.is(Role.PATIENT) ? (Long) currentUser.patientId() : null;
    }

    private void noteShown(List<Line> lines) {
        if (!lines.isEmpty()) {
            trail.detail(lines.stream()
                    .map(line -> line.appointment().id().toString())
                    .collect(Collectors.joining(",", "appointments ", "")));
        }
    }

    private static String cursorAfter(List<Line> page) {
        Appointment last = page.get(page.size() - 1).appointment();
        return new ListCursor(last.start(), last.publicId()).text();
    }

    private static List<Long> keys(List<Line> lines) {
        return lines.stream().map(line -> line.appointment().id()).toList();
    }
}
