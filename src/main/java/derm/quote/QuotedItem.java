package derm.quote;

import derm.catalogue.Method;
import derm.lesion.Zone;
import derm.pricing.PriceLine;
import derm.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One treatment with its price, worked out or read back.
 *
 * @param treatment the treatment's code
 * @param name its name at the time
 * @param method how it is done
 * @param lesions how many lesions; 0 where they do not count
 * @param zone where they are, if that matters
 * @param sessions how many sessions
 * @param perSession what one session costs
 * @param lines the explained lines; their sum is the amount
 */
public record QuotedItem(
        String treatment,
        String name,
        Method method,
        int lesions,
        @Nullable Zone zone,
        int sessions,
        Money perSession,
        List<PriceLine> lines) {

    /** What all sessions cost together. */
    public Money amount() {
        return perSession.times(sessions);
    }
}
