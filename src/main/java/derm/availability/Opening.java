package derm.availability;

import java.time.Instant;
import java.util.List;

/**
 * A start at which every phase of a visit fits, with the resources that would be taken. It promises nothing: only the
 * claim decides.
 *
 * @param startSlot when the patient is needed
 * @param endSlot when the patient is free again; turnover comes later
 * @param provider who treats (for a visit without provider, whoever or whatever is named first)
 * @param resources the chosen resource for each need of the plan, in the plan's order
 */
public record Opening(int startSlot, int endSlot, long provider, List<Long> resources) {

    /** Keeps its own copy. */
    public Opening {
        resources = List.copyOf(resources);
    }

    /** When the patient is needed. */
    public Instant start() {
        return Slots.instant(startSlot);
    }

    /** When the patient is free again. */
    public Instant end() {
        return Slots.instant(endSlot);
    }
}
