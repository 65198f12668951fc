package derm.procedure.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who it is, why it is done, and what was asked before.
 *
 * @param firstIdentifier how the patient was identified
 * @param secondIdentifier how else; another one
 * @param indication why it is treated
 * @param diagnosisCode the code, L72.0 for milia
 * @param diagnosis in words
 * @param origin primary or secondary
 * @param suspectedCause what a secondary one may come from
 * @param skinType Fitzpatrick I to VI
 * @param recentTan whether the skin is tanned
 * @param screenedBy who asked the screening questions
 * @param screenedAt when
 * @param consentVersion which text the patient signed
 * @param consentSignedAt when
 * @param photosBefore how many photos were taken before
 * @param noPhotoReason why none was
 */
public record Assessment(
        @Needed @Nullable Identifier firstIdentifier,
        @Needed @Nullable Identifier secondIdentifier,
        @Needed @Nullable Indication indication,
        @Needed @Words(max = 20) @Nullable String diagnosisCode,
        @Needed @Words @Nullable String diagnosis,
        @Needed @Nullable Origin origin,
        @Nullable Cause suspectedCause,
        @Needed @Nullable SkinTone skinType,
        @Needed @Nullable Boolean recentTan,
        @Needed @Words(max = 120) @Nullable String screenedBy,
        @Needed @Nullable Instant screenedAt,
        @Needed @Words(max = 60) @Nullable String consentVersion,
        @Needed @Nullable Instant consentSignedAt,

        @Needed @Quantity(least = "0", most = "50") @Nullable
        BigDecimal photosBefore,

        @Words @Nullable String noPhotoReason)
        implements Sheet {

    /** How a patient is identified. */
    public enum Identifier {
        /** Said the name. */
        NAME,
        /** Said the birth date. */
        BIRTH_DATE,
        /** The number of the record. */
        MRN,
        /** A photo identity card. */
        PHOTO_ID,
        /** Said the address. */
        ADDRESS
    }

    /** Why it is treated. */
    public enum Indication {
        /** It disturbs the patient's looks. */
        APPEARANCE,
        /** It catches, rubs or itches. */
        IRRITATION,
        /** It grows or increases. */
        GROWING,
        /** It stayed after treatment at home. */
        HOME_CARE_FAILED,
        /** It came back. */
        RECURRENCE
    }

    /** Where milia come from. */
    public enum Origin {
        /** Without a cause. */
        PRIMARY,
        /** After damage. */
        SECONDARY
    }

    /** What secondary milia may come from. */
    public enum Cause {
        /** Sun. */
        SUN,
        /** A topical steroid. */
        TOPICAL_STEROID,
        /** Hydroquinone. */
        HYDROQUINONE,
        /** 5-fluorouracil. */
        FLUOROURACIL,
        /** Dermabrasion or a peel. */
        DERMABRASION,
        /** A blistering disease. */
        BLISTERING,
        /** A burn. */
        BURN,
        /** A rash. */
        RASH,
        /** A tattoo. */
        TATTOO,
        /** Something else, or not known. */
        OTHER
    }

    /** The Fitzpatrick skin type. */
    public enum SkinTone {
        /** Always burns, never tans. */
        I,
        /** Burns easily. */
        II,
        /** Sometimes burns. */
        III,
        /** Rarely burns; marks easily. */
        IV,
        /** Very rarely burns; marks easily. */
        V,
        /** Never burns; marks easily. */
        VI;

        /** Whether treatment easily leaves a darker or lighter mark. */
        public boolean marksEasily() {
            return compareTo(IV) >= 0;
        }
    }
}
