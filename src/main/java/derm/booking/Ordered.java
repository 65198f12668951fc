package derm.booking;

import derm.booking.planning.AskedItem;
import derm.booking.planning.Clinic;
import derm.catalogue.TreatmentRow;
import derm.lesion.Zone;
import derm.order.Order;
import derm.order.OrderItem;
import derm.shared.Rejected;
import java.util.Comparator;
import java.util.List;

/** Reads from an order what is to be booked: the first treatment offered for each method, in the order's sequence. */
final class Ordered {

    private Ordered() {}

    static List<AskedItem> items(Order order, Clinic clinic) {
        return order.items().stream().map(item -> asked(item, clinic)).toList();
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
