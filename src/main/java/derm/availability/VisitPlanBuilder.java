package derm.availability;

import derm.shared.ResourceKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts a visit together: first the needs, then the treatments in their order, phase after phase.
 *
 * <p>A room is turned over once, after the last phase that uses it, for the longest of the turnovers asked: between two
 * treatments of the same patient in the same room nobody has to leave.
 */
public final class VisitPlanBuilder {

    private record Turnover(int itemNo, int length) {}

    private final List<Need> needs = new ArrayList<>();
    private final List<PlannedPhase> phases = new ArrayList<>();
    private final Map<Integer, Turnover> turnovers = new TreeMap<>();
    private int item;
    private int cursor;

    VisitPlanBuilder() {}

    /** Adds a need with its candidates in order of preference; the answer is its index, for the phases. */
    public int need(ResourceKind kind, Collection<Long> candidates) {
        needs.add(new Need(kind, List.copyOf(candidates)));
        return needs.size() - 1;
    }

    /** Adds a phase of the current treatment, right after the one before. Nothing is added for no minutes. */
    public VisitPlanBuilder phase(PhaseKind kind, int minutes, Set<Integer> taking) {
        if (kind == PhaseKind.TURNOVER) {
            throw new IllegalArgumentException("Turnover has its own method");
        }
        if (minutes > 0) {
            phases.add(new PlannedPhase(kind, item, cursor, Slots.count(minutes), taking));
            cursor += Slots.count(minutes);
        }
        return this;
    }

    /** Has the need (a room) turned over after its last use in this visit. */
    public VisitPlanBuilder turnover(int minutes, int need) {
        if (minutes > 0) {
            turnovers.merge(
                    need,
                    new Turnover(item, Slots.count(minutes)),
                    (before, now) -> new Turnover(item, Math.max(before.length, now.length)));
        }
        return this;
    }

    /** Goes on to the next treatment of the same visit. */
    public VisitPlanBuilder nextItem() {
        item++;
        return this;
    }

    /** The plan without a patient, as for a hold or a search. */
    public VisitPlan build() {
        return new VisitPlan(needs, withTurnovers(phases));
    }

    /** The plan with the patient, who is taken from the first phase to the last. */
    public VisitPlan build(long patient) {
        List<Need> everybody = new ArrayList<>(needs);
        everybody.add(new Need(ResourceKind.PATIENT, List.of(patient)));
        List<PlannedPhase> all = new ArrayList<>(phases);
        all.add(new PlannedPhase(PhaseKind.VISIT, 0, 0, cursor, Set.of(needs.size())));
        return new VisitPlan(everybody, withTurnovers(all));
    }

    private List<PlannedPhase> withTurnovers(List<PlannedPhase> visit) {
        List<PlannedPhase> all = new ArrayList<>(visit);
        turnovers.forEach((need, turnover) -> all.add(
                new PlannedPhase(PhaseKind.TURNOVER, turnover.itemNo, lastUse(need), turnover.length, Set.of(need))));
        return all;
    }

    private int lastUse(int need) {
        return phases.stream()
                .filter(phase -> phase.needs().contains(need))
                .mapToInt(PlannedPhase::end)
                .max()
                .orElseThrow(() -> new IllegalArgumentException("Nothing happens in what is turned over"));
    }
}
