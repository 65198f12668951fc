package derm.patient;

import derm.shared.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for a patient's visits.
 *
 * @param kind themselves or an insurer
 * @param payer the insurer's name, for the insured
 * @param memberNumber the number on the insurance card
 */
public record Coverage(
        Kind kind, @Nullable String payer, @Nullable String memberNumber) {

    /** Pays themselves: in a cosmetic practice the usual case. */
    public static final Coverage SELF_PAY = new Coverage(Kind.SELF_PAY, null, null);

    private static final int MAX_PAYER = 80;
    private static final int MAX_NUMBER = 40;

    /** Pays themselves, or is insured. */
    public enum Kind {
        /** The patient pays. */
        SELF_PAY,
        /** An insurer pays, at least in part. */
        INSURED
    }

    /** The insured have an insurer; who pays themselves has none. */
    public Coverage {
        payer = kind == Kind.SELF_PAY ? null : Text.orNull(payer, MAX_PAYER, "payer");
        memberNumber = kind == Kind.SELF_PAY ? null : Text.orNull(memberNumber, MAX_NUMBER, "memberNumber");
        if (kind == Kind.INSURED && payer == null) {
            throw Rejected.invalid("patient.payer-missing").at("payer");
        }
    }
}
