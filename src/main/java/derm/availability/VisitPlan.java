package derm.availability;

import derm.shared.ResourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one visit takes, whenever it takes place: who and what is needed, and in which phases. Several treatments are one
 * sequence of phases. Two needs of the same kind that overlap in time are always met by different resources; needs that
 * do not overlap may be met by the same one.
 *
 * @param needs who and what is needed; the first provider leads (without any, the first need)
 * @param phases when each is needed, relative to the start
 */
public record VisitPlan(List<Need> needs, List<PlannedPhase> phases) {

    /** Refuses plans that no start could fit. */
    public VisitPlan {
        needs = List.copyOf(needs);
        phases = List.copyOf(phases);
        if (phases.stream().noneMatch(phase -> phase.kind() != PhaseKind.TURNOVER && phase.offset() == 0)) {
            throw new IllegalArgumentException("A visit starts with its first phase");
        }
        if (phases.stream().anyMatch(phase -> phase.end() > Slots.PER_DAY)) {
            throw new IllegalArgumentException("A visit is shorter than a day");
        }
        for (int need = 0; need < needs.size(); need++) {
            refuseTwoPlacesAtOnce(need, phases);
        }
    }

    /** Starts an empty plan. */
    public static VisitPlanBuilder builder() {
        return new VisitPlanBuilder();
    }

    /** Slots from when the patient is needed until the patient is free: turnover is not the patient's time. */
    public int patientSlots() {
        return phases.stream()
                .filter(phase -> phase.kind() != PhaseKind.TURNOVER)
                .mapToInt(PlannedPhase::end)
                .max()
                .orElseThrow();
    }

    /** Slots from the start until the last resource is free, turnover included. */
    public int slots() {
        return phases.stream().mapToInt(PlannedPhase::end).max().orElseThrow();
    }

    /** The index of the need whose resource leads the visit. */
    public int lead() {
        return indexOf(ResourceKind.PROVIDER).findFirst().orElse(0);
    }

    /** Every resource that could be taken. */
    public Set<Long> candidates() {
        return candidates(kind -> true);
    }

    /** Every resource of certain kinds that could be taken. */
    public Set<Long> candidates(Predicate<ResourceKind> kinds) {
        return needs.stream()
                .filter(need -> kinds.test(need.kind()))
                .flatMap(need -> need.candidates().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same plan, where every need of this kind is met by this resource or not at all. */
    public VisitPlan insistingOn(ResourceKind kind, long resourceId) {
        return new VisitPlan(
                needs.stream()
                        .map(need -> need.kind() == kind ? need.only(resourceId) : need)
                        .toList(),
                phases);
    }

    /** Which resource the opening takes for the first need of this kind; empty if the plan has none. */
    public OptionalLong chosen(Opening opening, ResourceKind kind) {
        return indexOf(kind).mapToLong(need -> opening.resources().get(need)).findFirst();
    }

    /** The phases as they would be claimed for an opening, one per resource. */
    public List<ClaimedPhase> at(Opening opening) {
        List<ClaimedPhase> placed = new ArrayList<>();
        for (PlannedPhase phase : phases) {
            int from = opening.startSlot() + phase.offset();
            for (int need : phase.needs()) {
                placed.add(new ClaimedPhase(
                        phase.kind(), phase.itemNo(), opening.resources().get(need), from, from + phase.length()));
            }
        }
        return placed;
    }

    /** Whether two needs must be met by different resources. */
    boolean apart(int one, int other) {
        return needs.get(one).kind() == needs.get(other).kind()
                && of(one).stream().anyMatch(phase -> of(other).stream().anyMatch(phase::overlaps));
    }

    /** The phases that take a need. */
    List<PlannedPhase> of(int need) {
        return phases.stream().filter(phase -> phase.needs().contains(need)).toList();
    }

    private IntStream indexOf(ResourceKind kind) {
        return IntStream.range(0, needs.size())
                .filter(need -> needs.get(need).kind() == kind)
                .limit(1);
    }

    private static void refuseTwoPlacesAtOnce(int need, List<PlannedPhase> phases) {
        List<PlannedPhase> taking = phases.stream()
                .filter(phase -> phase.needs().contains(need))
                .sorted(Comparator.comparingInt(PlannedPhase::offset))
                .toList();
        if (taking.isEmpty()) {
            throw new IllegalArgumentException("Need " + need + " is in no phase");
        }
        for (int i = 1; i < taking.size(); i++) {
            if (taking.get(i).overlaps(taking.get(i - 1))) {
                throw new IllegalArgumentException("Need " + need + " is in two phases at once");
            }
        }
    }
}
