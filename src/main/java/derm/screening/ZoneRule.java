package derm.screening;

import derm.catalogue.Method;
import derm.lesion.Zone;
import java.util.Set;

/**
 * What one method may do in one zone.
 *
 * @param method the method
 * @param zone the zone
 * @param verdict allowed, with caution, or forbidden
 * @param protection what must protect the eye
 * @param reason the rule in a sentence
 * @param source where the rule comes from
 */
public record ZoneRule(
        Method method, Zone zone, Verdict verdict, Set<Protection> protection, String reason, String source) {

    /** Keeps its own copy of the protections. */
    public ZoneRule {
        protection = Set.copyOf(protection);
    }
}
