package derm.procedure.sheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How it ended and what follows.
 *
 * @param haemostasis how bleeding was stopped
 * @param dressing what lies on it
 * @param pain as the patient says, 0 to 10
 * @param reaction what the skin did at once
 * @param complications what went wrong; a word at least, "none" too
 * @param aftercareGiven whether the patient has the aftercare sheet
 * @param aftercareLanguage in which language
 * @param followUpDays in how many days the patient comes again; 0 when as needed
 * @param icdCode the diagnosis for the bill
 * @param cptCode the number of the procedure for the bill
 * @param quoteVariance what differs from the quote, and why
 * @param remarks anything else
 */
public record Outcome(
        @Needed @Nullable Haemostasis haemostasis,
        @Needed @Nullable Dressing dressing,

        @Needed @Quantity(unit = "of 10", least = "0", most = "10") @Nullable
        BigDecimal pain,

        @Needed @Nullable Reaction reaction,
        @Needed @Words(max = 1000) @Nullable String complications,
        @Needed @Nullable Boolean aftercareGiven,
        @Needed @Words(max = 40) @Nullable String aftercareLanguage,

        @Needed @Quantity(unit = "days", least = "0", most = "365") @Nullable
        BigDecimal followUpDays,

        @Words(max = 20) @Nullable String icdCode,
        @Words(max = 20) @Nullable String cptCode,
        @Words @Nullable String quoteVariance,
        @Words(max = 2000) @Nullable String remarks)
        implements Sheet {

    /** How bleeding was stopped. */
    public enum Haemostasis {
        /** There was none. */
        NOT_NEEDED,
        /** Pressure. */
        PRESSURE,
        /** Aluminium chloride. */
        ALUMINIUM_CHLORIDE,
        /** Current. */
        ELECTROCOAGULATION
    }

    /** What lies on it. */
    public enum Dressing {
        /** Nothing. */
        NONE,
        /** A bland ointment. */
        OINTMENT,
        /** Ointment and a plaster. */
        PLASTER,
        /** A moist wound dressing. */
        HYDROCOLLOID
    }

    /** What the skin did at once. */
    public enum Reaction {
        /** Nothing unexpected. */
        EXPECTED,
        /** Redness beyond the place. */
        REDNESS,
        /** Swelling. */
        SWELLING,
        /** A blister. */
        BLISTER,
        /** Bruising. */
        BRUISE,
        /** The patient felt faint. */
        FAINT
    }
}
