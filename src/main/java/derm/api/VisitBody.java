package derm.api;

import derm.booking.planning.AskedItem;
import derm.lesion.Zone;
import derm.shared.Rejected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done, as bodies say it: one treatment in short, or several in sequence. */
final class VisitBody {

    private VisitBody() {}

    /** The treatments asked for; none where an order says them. */
    static List<AskedItem> asked(
            @Nullable String treatment,
            @Nullable Integer lesions,
            @Nullable Zone zone,
            @Nullable List<TreatmentBody> items) {
        boolean many = items != null && !items.isEmpty();
        if (many && (treatment != null || lesions != null || zone != null)) {
            throw Rejected.invalid("api.one-or-many").at("items");
        }
        if (items != null && many) {
            return items.stream().map(TreatmentBody::asked).toList();
        }
        return treatment == null ? List.of() : List.of(AskedItem.of(treatment, lesions, zone));
    }
}
