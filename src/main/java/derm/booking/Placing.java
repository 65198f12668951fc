package derm.booking;

import derm.availability.ClaimLedger;
import derm.availability.ClaimedPhase;
import derm.availability.Obstacle;
import derm.availability.Opening;
import derm.availability.OpeningRequest;
import derm.availability.Openings;
import derm.availability.PhaseKind;
import derm.availability.Slots;
import derm.availability.Taken;
import derm.booking.planning.Clinic;
import derm.booking.planning.ClinicSnapshot;
import derm.booking.planning.PlannedVisit;
import derm.platform.settings.ClinicSettings;
import derm.platform.settings.Setting;
import derm.shared.Rejected;
import derm.shared.ResourceKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses who and what a visit takes and claims it, in the running transaction.
 *
 * <p>The first attempt chooses without a lock and locks only what it chose, so that bookings elsewhere do not wait. If that
 * was taken meanwhile and something else would do, the attempt after it locks everybody and everything that would do
 * before it chooses: then the choice cannot be overtaken.
 */
@Dependent
class Placing {

    private static final Set<Obstacle.Code> SOMEBODY_ELSES = EnumSet.of(
            Obstacle.Code.BUSY, Obstacle.Code.PATIENT_ELSEWHERE, Obstacle.Code.NONE_FREE, Obstacle.Code.NOT_ENOUGH);

    @Inject
    private ClaimLedger ledger;

    @Inject
    private Openings openings;

    @Inject
    private ClinicSnapshot snapshot;

    @Inject
    private ClinicSettings settings;

    /**
     * What is to be placed.
     *
     * @param visit the visit
     * @param start when it is to start
     * @param owner whose time it may use as well: a hold that is confirmed, an appointment that is moved
     * @param newPatient whether the patient was never seen here
     * @param lockingAll whether everybody who would do is locked first
     */
    record Asked(
            PlannedVisit visit, Instant start, @Nullable Long owner, boolean newPatient, boolean lockingAll) {

        private Set<Long> except() {
            return owner == null ? Set.of() : Set.of(owner);
        }

        private OpeningRequest request() {
            return visit.between(start, start, newPatient).ignoring(except()).limitedTo(1);
        }

        private SlotTaken.Asked taken() {
            return new SlotTaken.Asked(visit, start, except(), newPatient);
        }
    }

    /** Chooses and locks; nothing where nothing is free. Refuses when the clinic's hours were edited meanwhile. */
    @Nullable
    Opening choose(Asked asked, Clinic clinic) {
        if (asked.lockingAll()) {
            lock(asked, asked.visit().plan().candidates());
        }
        Opening chosen = free(asked);
        if (chosen != null && !asked.lockingAll()) {
            lock(asked, chosen.resources());
        }
        if (chosen != null && !snapshot.isCurrent(clinic)) {
            throw new ChooseAgain();
        }
        return chosen;
    }

    /** Where the visit is placed by an opening. */
    Placement placement(PlannedVisit visit, Opening opening) {
        return new Placement(
                opening.start(),
                opening.end(),
                visit.chosen(opening, ResourceKind.PROVIDER),
                visit.chosen(opening, ResourceKind.NURSE),
                visit.chosen(opening, ResourceKind.ROOM),
                visit.chosen(opening, ResourceKind.DEVICE));
    }

    /** The opening that was chosen, or why there is none: outside the hours, or taken. */
    Opening required(@Nullable Opening chosen, Asked asked) {
        if (chosen != null) {
            return chosen;
        }
        List<Obstacle> obstacles =
                openings.explain(asked.request(), asked.start()).obstacles();
        if (!Slots.instant(Slots.floor(asked.start())).equals(asked.start())) {
            throw Rejected.rule("booking.off-grid");
        }
        int horizonDays = settings.number(Setting.HORIZON_DAYS);
        refuse(obstacles, Obstacle.Code.PAST, Rejected.rule("booking.past"));
        refuse(obstacles, Obstacle.Code.BEYOND_HORIZON, Rejected.rule("booking.beyond-horizon", horizonDays));
        if (obstacles.isEmpty() || obstacles.stream().anyMatch(Placing::somebodyElses)) {
            throw new SlotTaken(asked.taken());
        }
        throw Rejected.rule("booking.outside-hours").with("reasons", codes(obstacles));
    }

    /** Claims the opening for a new owner, taking over what its hold has. */
    void claim(long owner, Opening opening, Asked asked) {
        List<ClaimedPhase> phases = asked.visit().plan().at(opening);
        Long hold = asked.owner();
        attempt(asked, () -> {
            if (hold == null) {
                ledger.claim(owner, phases);
            } else {
                takeOver(hold, owner, phases);
            }
        });
    }

    /** Claims the opening for an owner that has other time, which is given back. */
    void move(long owner, Opening opening, Asked asked) {
        attempt(asked, () -> ledger.move(owner, asked.visit().plan().at(opening)));
    }

    /** Claims the opening for a hold. */
    void hold(long owner, Opening opening, Asked asked, Instant until) {
        attempt(asked, () -> ledger.hold(owner, asked.visit().plan().at(opening), until));
    }

    private void attempt(Asked asked, Runnable claim) {
        try {
            claim.run();
        } catch (Taken taken) {
            if (!asked.lockingAll() && free(asked) != null) {
                throw new ChooseAgain();
            }
            throw new SlotTaken(asked.taken());
        }
    }

    private void takeOver(long hold, long owner, List<ClaimedPhase> phases) {
        Set<ClaimedPhase> held = new HashSet<>(ledger.phases(hold));
        List<ClaimedPhase> visits =
                phases.stream().filter(phase -> phase.kind() == PhaseKind.VISIT).toList();
        Set<ClaimedPhase> others = new HashSet<>(phases);
        visits.forEach(others::remove);
        if (held.equals(others)) {
            ledger.reown(hold, owner);
            ledger.claim(owner, visits);
        } else {
            ledger.dropHold(hold);
            ledger.claim(owner, phases);
        }
    }

    private void lock(Asked asked, Collection<Long> resources) {
        Long owner = asked.owner();
        if (owner == null) {
            ledger.lock(resources);
        } else {
            ledger.lockWith(owner, resources);
        }
    }

    private @Nullable Opening free(Asked asked) {
        List<Opening> free = openings.at(asked.request(), asked.start());
        return free.isEmpty() ? null : free.get(0);
    }

    private static boolean somebodyElses(Obstacle obstacle) {
        return SOMEBODY_ELSES.contains(obstacle.code())
                && (obstacle.details().isEmpty() || obstacle.details().stream().anyMatch(Placing::somebodyElses));
    }

    private static void refuse(List<Obstacle> obstacles, Obstacle.Code code, Rejected refusal) {
        if (obstacles.stream().anyMatch(obstacle -> obstacle.code() == code)) {
            throw refusal;
        }
    }

    private static List<String> codes(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(obstacle -> obstacle.code().key())
                .distinct()
                .toList();
    }
}
