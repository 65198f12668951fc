package derm.quote;

import java.util.EnumSet;
import java.util.Set;

/** Where a quote stands, and where it can go from there. */
public enum QuoteStatus {
    /** Made, not yet promised to anybody. */
    DRAFT,
    /** Promised until its last day. */
    ISSUED,
    /** The patient said yes. */
    ACCEPTED,
    /** The patient said no. */
    DECLINED,
    /** Its last day is over without an answer. */
    EXPIRED,
    /** A revision took its place. */
    SUPERSEDED;

    /** The states that may follow. */
    public Set<QuoteStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(ISSUED, SUPERSEDED);
            case ISSUED -> EnumSet.of(ACCEPTED, DECLINED, EXPIRED, SUPERSEDED);
            case EXPIRED -> EnumSet.of(SUPERSEDED);
            default -> EnumSet.noneOf(QuoteStatus.class);
        };
    }

    /** Whether a patient may see a quote in this state. */
    public boolean isPromised() {
        return this != DRAFT;
    }
}
