package derm.availability;

import java.util.Set;

/**
 * One phase of a planned visit, not yet placed in time.
 *
 * @param kind what happens
 * @param itemNo which treatment of the visit it belongs to, from 0
 * @param offset how many slots after the start of the visit it begins
 * @param length how many slots it takes
 * @param needs the indices of the needs that are taken by it
 */
public record PlannedPhase(PhaseKind kind, int itemNo, int offset, int length, Set<Integer> needs) {

    /** Refuses what cannot be planned: nothing to do, before the start, or with nobody. */
    public PlannedPhase {
        if (offset < 0 || length <= 0 || needs.isEmpty()) {
            throw new IllegalArgumentException("A phase has a length, lies after the start and needs somebody");
        }
        needs = Set.copyOf(needs);
    }

    /** How many slots after the start of the visit it is over. */
    public int end() {
        return offset + length;
    }

    boolean overlaps(PlannedPhase other) {
        return offset < other.end() && other.offset < end();
    }
}
