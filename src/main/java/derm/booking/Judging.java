package derm.booking;

import derm.booking.AppointmentGate.Passage;
import derm.booking.AppointmentGate.Question;
import derm.booking.Proposal.Attendee;
import derm.booking.Proposal.Bounds;
import derm.booking.Proposal.Other;
import derm.booking.Proposal.Treated;
import derm.booking.planning.PlannedVisit;
import derm.catalogue.TreatmentRow;
import derm.patient.Patient;
import derm.platform.security.CurrentUser;
import derm.platform.settings.ClinicSettings;
import derm.platform.settings.Setting;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the clinic's rules and every gate whether a visit may be booked, and settles what may be set aside. */
@Dependent
class Judging {

    @Inject
    @Any
    private Instance<AppointmentGate> gates;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ClinicSettings settings;

    @Inject
    private Clock clock;

    /**
     * A visit that is to be judged.
     *
     * @param patient who comes
     * @param visit what is to be done
     * @param start when
     * @param orderedAt when it was ordered
     * @param others the patient's other visits
     * @param appointmentId the appointment, where it exists already
     */
    record Case(
            Patient patient,
            PlannedVisit visit,
            Instant start,
            @Nullable Instant orderedAt,
            List<Other> others,
            @Nullable Long appointmentId) {}

    /**
     * Refuses, unless everything that speaks against it is set aside by somebody who may.
     *
     * @param settled codes that were set aside before
     * @return the codes that are set aside now
     */
    List<String> settle(Case visit, Overrides overrides, Set<String> settled) {
        List<Objection> objections = new ArrayList<>(BookingPolicies.objections(proposal(visit)));
        Question question = new Question(
                Passage.BOOK,
                visit.patient().id(),
                visit.appointmentId(),
                visit.start(),
                visit.visit().items());
        gates.forEach(gate -> objections.addAll(gate.objections(question)));
        return overrides.settle(objections, currentUser.caller().role(), settled);
    }

    /** Refuses the start of a treatment that a gate objects to. */
    void refuseStart(Appointment appointment) {
        Question question = new Question(
                Passage.START, appointment.patientId(), appointment.id(), appointment.start(), appointment.items());
        List<Objection> objections = new ArrayList<>();
        gates.forEach(gate -> objections.addAll(gate.objections(question)));
        Overrides.NONE.settle(objections, currentUser.caller().role(), Set.of());
    }

    private Proposal proposal(Case visit) {
        Patient patient = visit.patient();
        List<Treated> treated = new ArrayList<>();
        for (int i = 0; i < visit.visit().items().size(); i++) {
            TreatmentRow treatment = visit.visit().treatments().get(i);
            treated.add(new Treated(
                    visit.visit().items().get(i),
                    treatment.details().prerequisite(),
                    treatment.protocol().course().intervalMinDays()));
        }
        Bounds bounds = new Bounds(
                clock.instant(),
                settings.zone(),
                settings.number(Setting.HORIZON_DAYS),
                settings.number(Setting.CONSULTATION_DAYS));
        return new Proposal(
                currentUser.caller().role(),
                new Attendee(patient.birthDate(), patient.isDeceased(), patient.hasGuardian()),
                treated,
                visit.start(),
                visit.orderedAt(),
                visit.others(),
                bounds);
    }
}
