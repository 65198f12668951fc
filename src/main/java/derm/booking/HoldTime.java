package derm.booking;

import derm.booking.planning.AskedItem;
import derm.booking.planning.Wish;
import java.time.Instant;
import java.util.List;

/**
 * The wish to keep an opening for some minutes.
 *
 * @param items what is to be done, in sequence
 * @param start when the patient would be needed
 * @param wish whom and what it insists on
 */
public record HoldTime(List<AskedItem> items, Instant start, Wish wish) {

    /** Keeps its own copy. */
    public HoldTime {
        items = List.copyOf(items);
    }
}
