package derm.quote;

import derm.lesion.Zone;
import derm.shared.Rejected;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants quoted. It names no price: prices come from the list alone.
 *
 * @param patient the patient's public id
 * @param items the treatments, in the order they are shown
 */
public record QuoteRequest(UUID patient, List<Item> items) {

    /** The most treatments of one quote. */
    public static final int MAX_ITEMS = 10;
    /** The most sessions of one treatment. */
    public static final int MAX_SESSIONS = 12;

    /**
     * One treatment of a quote.
     *
     * @param treatment its code in the catalogue
     * @param lesions how many lesions; 0 where the treatment does not count them
     * @param zone where they are; null where that does not matter
     * @param sessions how many sessions
     */
    public record Item(
            String treatment, int lesions, @Nullable Zone zone, int sessions) {

        /** Refuses an absurd number of sessions. */
        public Item {
            if (sessions < 1 || sessions > MAX_SESSIONS) {
                throw Rejected.invalid("quote.sessions", MAX_SESSIONS).at("sessions");
            }
        }
    }

    /** Refuses an empty or over-long list. */
    public QuoteRequest {
        items = List.copyOf(items);
        if (items.isEmpty() || items.size() > MAX_ITEMS) {
            throw Rejected.invalid("quote.items", MAX_ITEMS).at("items");
        }
    }
}
