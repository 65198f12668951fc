package derm.booking;

import derm.availability.Explanation;
import derm.availability.Obstacle;
import derm.availability.OpeningRequest;
import derm.availability.Openings;
import derm.booking.planning.Clinic;
import derm.booking.planning.ClinicSnapshot;
import derm.booking.planning.PlannedVisit;
import derm.booking.planning.VisitPlanner;
import derm.patient.PatientLookup;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role;
import derm.platform.security.Role.Names;
import derm.shared.Rejected;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells when a visit could take place, with whom and where, and why another time would not do. */
@Stateless
@DenyAll
public class Availability {

    @Inject
    private Openings openings;

    @Inject
    private ClinicSnapshot snapshot;

    @Inject
    private PatientLookup patients;

    @Inject
    private Appointments appointments;

    @Inject
    private HeldTime holds;

    @Inject
    private ReasonText reasonText;

    @Inject
    private Views views;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Whether a visit fits at a certain time.
     *
     * @param fits whether it does
     * @param reasons what stands against it
     * @param nearest the openings closest to that time
     */
    public record Answer(boolean fits, List<Reason> reasons, List<OpeningView> nearest) {}

    /**
     * One thing that stands against a time.
     *
     * @param code its stable name
     * @param text a sentence for people
     */
    public record Reason(String code, String text) {}

    /** The openings by start, one for each start and provider. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public List<OpeningView> find(AvailabilityQuery query) {
        if (query.step() < OpeningRequest.STEP && currentUser.is(Role.PATIENT)) {
            throw Rejected.invalid("booking.step", OpeningRequest.STEP, OpeningRequest.STEP)
                    .at("step");
        }
        Instant now = clock.instant();
        if (!query.end(now).isAfter(now)) {
            return List.of();
        }
        Clinic clinic = snapshot.current();
        Asked asked = asked(query, clinic);
        OpeningRequest request = asked.request
                .between(query.start(now), query.end(now))
                .every(query.step())
                .limitedTo(query.limit());
        return openings.find(request).stream()
                .map(opening -> views.of(opening, asked.visit, clinic))
                .toList();
    }

    /** Whether the visit fits at exactly that start, and if not, everything that stands against it. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public Answer explain(AvailabilityQuery query, Instant start) {
        Clinic clinic = snapshot.current();
        Asked asked = asked(query, clinic);
        Explanation explanation = openings.explain(asked.request.every(query.step()), start);
        return new Answer(
                explanation.fits(),
                explanation.obstacles().stream()
                        .map(obstacle -> reason(obstacle, clinic))
                        .toList(),
                explanation.nearest().stream()
                        .map(opening -> views.of(opening, asked.visit, clinic))
                        .toList());
    }

    private record Asked(PlannedVisit visit, OpeningRequest request) {}

    private Asked asked(AvailabilityQuery query, Clinic clinic) {
        Long patient = patient(query);
        PlannedVisit visit = new VisitPlanner(clinic).plan(query.items(), query.wish(), patient);
        boolean newPatient = patient != null && appointments.others(patient).neverSeen();
        Instant now = clock.instant();
        Set<Long> own = query.hold() == null
                ? Set.of()
                : Set.of(holds.ofCaller(query.hold()).id());
        return new Asked(visit, visit.between(now, now, newPatient).ignoring(own));
    }

    private @Nullable Long patient(AvailabilityQuery query) {
        if (query.patient() != null) {
            return patients.patient(query.patient()).id();
        }
        return currentUser.is(Role.PATIENT) ? (Long) currentUser.patientId() : null;
    }

    private Reason reason(Obstacle obstacle, Clinic clinic) {
        return new Reason(obstacle.code().key(), reasonText.of(obstacle, clinic));
    }
}
