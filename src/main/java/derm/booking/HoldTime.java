package derm.booking;

import derm.booking.planning.AskedItem;
import derm.booking.planning.Wish;
import derm.shared.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wish to keep an opening for some minutes.
 *
 * @param order what it is booked from; says what is to be done where no treatments are named
 * @param items what is to be done, in sequence; empty with an order
 * @param start when the patient would be needed
 * @param wish whom and what it insists on
 */
public record HoldTime(@Nullable UUID order, List<AskedItem> items, Instant start, Wish wish) {

    /** Refuses a wish for nothing. */
    public HoldTime {
        items = List.copyOf(items);
        if (order == null && items.isEmpty()) {
            throw Rejected.invalid("booking.order-or-items").at("treatment");
        }
    }
}
