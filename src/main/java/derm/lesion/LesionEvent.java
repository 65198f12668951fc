package derm.lesion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a lesion's ledger.
 *
 * @param number the lesion's number on the map
 * @param at when
 * @param kind what happened
 * @param lesions how many of the cluster it happened to
 * @param method the name of the method it was treated with; null where it was not treated
 * @param staffName who says so
 * @param remark a word to it; may be empty
 */
public record LesionEvent(
        int number,
        Instant at,
        Fate kind,
        int lesions,
        @Nullable String method,
        String staffName,
        String remark) {}
