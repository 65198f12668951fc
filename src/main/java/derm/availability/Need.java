package derm.availability;

import derm.shared.ResourceKind;
import java.util.List;

/**
 * Somebody or something a visit needs, such as <em>a room with smoke evacuation</em>.
 *
 * @param kind what is needed
 * @param candidates the resources that would do, the preferred first; empty if the clinic has none
 */
public record Need(ResourceKind kind, List<Long> candidates) {

    /** Keeps its own copy. */
    public Need {
        candidates = List.copyOf(candidates);
    }

    /** The same need, to be met by this resource or by nothing. */
    Need only(long resourceId) {
        return new Need(kind, candidates.contains(resourceId) ? List.of(resourceId) : List.of());
    }
}
