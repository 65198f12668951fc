package derm.order;

import derm.catalogue.Method;
import derm.lesion.LesionBand;
import derm.lesion.Zone;
import derm.shared.Rejected;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dermatologist's wish to have something done.
 *
 * @param patient for whom
 * @param items what, in the order it is to be done; one to four
 * @param provider who shall do it; null means anybody who does these methods
 * @param withinWeeks by when, 1 to 52 weeks from today
 * @param remarks what the front desk should know when booking; may be empty
 */
public record NewOrder(
        UUID patient, List<Item> items, @Nullable UUID provider, int withinWeeks, String remarks) {

    /** The most methods one order may name. */
    public static final int MAX_ITEMS = 4;

    /** The longest time an order may give, in weeks. */
    public static final int MAX_WEEKS = 52;

    /** The most characters of the remarks. */
    public static final int REMARKS_MAX = 1000;

    /** Refuses an order of nothing, of too much, or of no time. */
    public NewOrder {
        items = List.copyOf(items);
        remarks = remarks.strip();
        if (items.isEmpty() || items.size() > MAX_ITEMS) {
            throw Rejected.invalid("order.items", MAX_ITEMS).at("items");
        }
        if (withinWeeks < 1 || withinWeeks > MAX_WEEKS) {
            throw Rejected.invalid("order.weeks", MAX_WEEKS).at("withinWeeks");
        }
        if (remarks.length() > REMARKS_MAX) {
            throw Rejected.invalid("order.remarks", REMARKS_MAX).at("remarks");
        }
    }

    /**
     * One method of the order.
     *
     * @param method a procedure, a consultation or a follow-up
     * @param band how many lesions, roughly
     * @param lesions how many exactly, where they were counted; lies inside the band
     * @param zones where; at least one
     * @param sessions how many sessions are planned, 1 to 12
     * @param exceptionReason why a zone rule that forbids this is set aside; null when none is
     */
    public record Item(
            Method method,
            LesionBand band,
            @Nullable Integer lesions,
            Set<Zone> zones,
            int sessions,
            @Nullable String exceptionReason) {

        /** The most sessions one order may plan. */
        public static final int MAX_SESSIONS = 12;

        /** The most characters of the reason. */
        public static final int REASON_MAX = 300;

        /** Refuses a count outside its band, no zone, or no session. */
        public Item {
            zones = Set.copyOf(zones);
            if (zones.isEmpty()) {
                throw Rejected.invalid("order.zones").at("zones");
            }
            if (lesions != null && (lesions < band.least() || lesions > band.most())) {
                throw Rejected.invalid("order.band", lesions, band.least(), band.most())
                        .at("lesions");
            }
            if (sessions < 1 || sessions > MAX_SESSIONS) {
                throw Rejected.invalid("order.sessions", MAX_SESSIONS).at("sessions");
            }
            exceptionReason = exceptionReason == null || exceptionReason.isBlank() ? null : exceptionReason.strip();
            if (exceptionReason != null && exceptionReason.length() > REASON_MAX) {
                throw Rejected.invalid("order.reason", REASON_MAX).at("exceptionReason");
            }
        }

        /** One session of a method on a band of lesions in some zones. */
        public static Item of(Method method, LesionBand band, Set<Zone> zones) {
            return new Item(method, band, null, zones, 1, null);
        }

        /** One session of a method on counted lesions in some zones. */
        public static Item of(Method method, int lesions, Set<Zone> zones) {
            return new Item(method, LesionBand.of(lesions), lesions, zones, 1, null);
        }
    }
}
