package derm.pricing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the price list on the timeline.
 *
 * @param id its public id
 * @param version the count of saves, for the next change
 * @param name what the clinic calls it
 * @param state draft, past, in force or to come
 * @param from its first day; null for a draft
 * @param to the first day after it; null while none follows
 * @param createdBy who began it
 * @param approvedBy who approved it; null for a draft
 * @param approvedOn when; null for a draft
 */
public record PriceListRow(
        UUID id,
        int version,
        String name,
        State state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String createdBy,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn) {

    /** Where a version stands today. */
    public enum State {
        /** Not approved: its prices may still change. */
        DRAFT,
        /** Approved, its first day is still ahead. */
        TO_COME,
        /** The prices of today. */
        IN_FORCE,
        /** Followed by another. */
        PAST
    }
}
