package derm.frontdesk;

import derm.order.OrderList;
import derm.order.OrderRow;
import derm.order.Ordering;
import derm.platform.time.ClinicTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What the dermatologists ordered and nobody has booked yet, the most urgent first. */
@Named
@RequestScoped
public class OrdersPage {

    private static final int PAGE = 50;

    @Inject
    private Ordering ordering;

    @Inject
    private ClinicTime time;

    private @Nullable String after;
    private @Nullable OrderList list;

    /** The orders of this page of the list. */
    public OrderList getList() {
        OrderList known = list;
        if (known == null) {
            known = ordering.unbooked(PAGE, after);
            list = known;
        }
        return known;
    }

    /** Whether the order should have been booked and done by now. */
    public boolean isLate(OrderRow order) {
        return order.bookBy().isBefore(time.today());
    }

    /** Whether little time is left: a week or less. */
    public boolean isUrgent(OrderRow order) {
        return !isLate(order) && !order.bookBy().isAfter(time.today().plusWeeks(1));
    }

    /** Where the page of the list starts. */
    public @Nullable String getAfter() {
        return after;
    }

    /** Where the page of the list starts. */
    public void setAfter(@Nullable String cursor) {
        after = cursor;
    }
}
