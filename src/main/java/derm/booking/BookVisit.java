package derm.booking;

import derm.booking.planning.AskedItem;
import derm.booking.planning.Wish;
import derm.shared.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wish to book a visit.
 *
 * @param patient who comes
 * @param order what it is booked from; says what is to be done where no treatments are named
 * @param items what is to be done, in sequence; empty with an order
 * @param start when the patient is needed
 * @param wish whom and what it insists on
 * @param hold the caller's hold on that time
 * @param overrides soft rules that are set aside
 */
public record BookVisit(
        UUID patient,
        @Nullable UUID order,
        List<AskedItem> items,
        Instant start,
        Wish wish,
        @Nullable UUID hold,
        Overrides overrides) {

    /** Refuses a wish for nothing. */
    public BookVisit {
        items = List.copyOf(items);
        if (order == null && items.isEmpty()) {
            throw Rejected.invalid("booking.order-or-items").at("treatment");
        }
    }

    /** A visit with nothing special about it. */
    public static BookVisit of(UUID patient, List<AskedItem> items, Instant start, Wish wish) {
        return new BookVisit(patient, null, items, start, wish, null, Overrides.NONE);
    }

    /** The same, setting soft rules aside. */
    public BookVisit despite(Overrides reasons) {
        return new BookVisit(patient, order, items, start, wish, hold, reasons);
    }
}
