package derm.booking;

import derm.booking.planning.AskedItem;
import derm.booking.planning.Clinic;
import derm.booking.planning.Named;
import derm.booking.planning.PlannedVisit;
import derm.booking.planning.VisitPlanner;
import derm.booking.planning.Wish;
import derm.catalogue.TreatmentRow;
import derm.lesion.Zone;
import derm.order.Order;
import derm.order.OrderItem;
import derm.shared.Rejected;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads from an order what is to be booked: the first treatment offered for each method, in the order's sequence. */
final class Ordered {

    private Ordered() {}

    /** Plans a visit from what is asked for or, where nothing is, from its order; by whom the order wishes unless named. */
    static PlannedVisit plan(
            List<AskedItem> asked, Wish wish, @Nullable Order order, @Nullable Long patient, Clinic clinic) {
        VisitPlanner planner = new VisitPlanner(clinic);
        if (order == null) {
            return planner.plan(asked, wish, patient);
        }
        Named wished = clinic.name(order.providerId());
        List<AskedItem> items = asked.isEmpty()
                ? order.items().stream().map(item -> asked(item, clinic)).toList()
                : asked;
        return planner.plan(items, wish.orBy(wished == null ? null : wished.id()), patient);
    }

    private static AskedItem asked(OrderItem item, Clinic clinic) {
        TreatmentRow treatment = clinic.treatments().stream()
                .filter(row -> row.active() && row.method() == item.method())
                .findFirst()
                .orElseThrow(() -> Rejected.rule("booking.unknown-treatment", item.method()));
        return new AskedItem(treatment.code(), item.lesions(), item.band(), leading(item));
    }

    /** Of several zones the one beside the eye: its protection and its price hold for the visit. */
    private static Zone leading(OrderItem item) {
        return item.zones().stream()
                .min(Comparator.comparing((Zone zone) -> !zone.isPeriocular()).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
