package derm.availability;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The free time of a number of resources over one range of slots: working and not busy. Outside the range nobody is free,
 * so it reaches from the first start asked to the end of the last visit that could start.
 */
public final class FreeTime {

    private final int from;
    private final int to;
    private final SlotMask nobody;
    private final Map<Long, SlotMask> masks = new HashMap<>();

    /** Nobody is free yet in {@code [from, to)}. */
    public FreeTime(int from, int to) {
        this.from = from;
        this.to = to;
        this.nobody = new SlotMask(from, to);
    }

    /** The first slot of the range. */
    public int from() {
        return from;
    }

    /** The first slot after the range. */
    public int to() {
        return to;
    }

    /** The resources that work at all in the range. */
    public Set<Long> resources() {
        return masks.keySet();
    }

    /** Adds time in which the resource works. */
    public void add(long resource, int first, int end) {
        masks.computeIfAbsent(resource, id -> nobody.copy()).add(first, end);
    }

    /** Takes out time in which the resource is busy or away. */
    public void remove(long resource, int first, int end) {
        SlotMask mask = masks.get(resource);
        if (mask != null) {
            mask.remove(first, end);
        }
    }

    /** The free slots of a resource; not to be changed. */
    SlotMask of(long resource) {
        return masks.getOrDefault(resource, nobody);
    }

    /** An empty mask over the range. */
    SlotMask empty() {
        return nobody.copy();
    }
}
