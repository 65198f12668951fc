package derm.procedure.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the skin was prepared and numbed.
 *
 * @param prepAgent what cleaned the skin
 * @param drySeconds how long it dried
 * @param anaesthetic what numbed it
 * @param concentrationPercent how strong
 * @param volumeMl how much
 * @param numbedFrom when it went on, or in
 * @param numbedUntil when it was taken off
 */
public record Preparation(
        @Needed @Nullable PrepAgent prepAgent,

        @Needed @Quantity(unit = "s", least = "0", most = "1800") @Nullable
        BigDecimal drySeconds,

        @Needed @Nullable Anaesthetic anaesthetic,

        @Quantity(unit = "%", least = "0.1", most = "30", decimals = 2) @Nullable
        BigDecimal concentrationPercent,

        @Quantity(unit = "ml", least = "0.01", most = "50", decimals = 2) @Nullable
        BigDecimal volumeMl,

        @Nullable Instant numbedFrom,
        @Nullable Instant numbedUntil)
        implements Sheet {

    /** What cleans the skin. */
    public enum PrepAgent {
        /** Povidone-iodine: the default; ask about iodine. */
        POVIDONE_IODINE,
        /** Hypochlorous acid. */
        HYPOCHLOROUS_ACID,
        /** Saline. */
        SALINE,
        /** Alcohol: burns until it is dry. */
        ALCOHOL,
        /** Chlorhexidine: harms the cornea; not near the eyes. */
        CHLORHEXIDINE;

        /** Whether it can burn while it is wet. */
        public boolean isFlammable() {
            return this == ALCOHOL;
        }
    }

    /** What numbs the skin, and how long it needs. */
    public enum Anaesthetic {
        /** None. */
        NONE(0),
        /** Ice. */
        ICE(0),
        /** Lidocaine and prilocaine cream; not near the eye. */
        LIDOCAINE_PRILOCAINE(60),
        /** Lidocaine 4 % cream. */
        LIDOCAINE_CREAM(30),
        /** Injected lidocaine. */
        LIDOCAINE_INJECTED(2);

        private final int minutes;

        Anaesthetic(int minutes) {
            this.minutes = minutes;
        }

        /** After how many minutes it works. */
        public int minutes() {
            return minutes;
        }

        /** Whether strength and times are written down. */
        public boolean isDrug() {
            return minutes > 0;
        }
    }
}
