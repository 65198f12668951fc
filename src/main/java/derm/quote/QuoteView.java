package derm.quote;

import derm.patient.SkinType;
import derm.platform.security.Role;
import derm.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quote as pages, paper and the API show it.
 *
 * @param id its public id
 * @param version the count of saves
 * @param number how people call it, such as {@code 2026-0418}
 * @param status where it stands today
 * @param patient whose it is
 * @param items the treatments with their frozen lines
 * @param total the sum of all lines
 * @param deposit what is asked to hold the place
 * @param depositPercent the share of the total that it is
 * @param createdOn the day it was made
 * @param issuedOn the day it was promised; null for a draft
 * @param validUntil the last day it can be accepted; null for a draft
 * @param priceList the key of the price list it was worked out by
 * @param revisionOf the number of the quote whose place it takes, if it is a revision
 * @param events what happened, in order
 */
public record QuoteView(
        UUID id,
        int version,
        String number,
        QuoteStatus status,
        Patient patient,
        List<QuotedItem> items,
        Money total,
        Money deposit,
        BigDecimal depositPercent,
        LocalDate createdOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        long priceList,
        @Nullable String revisionOf,
        List<Event> events) {

    /**
     * Whose quote it is.
     *
     * @param id the public id
     * @param name given and family name
     * @param skinType how the skin answers to sun, if known
     */
    public record Patient(UUID id, String name, @Nullable SkinType skinType) {}

    /**
     * Something that happened to it.
     *
     * @param kind the state it then had
     * @param at when
     * @param by who did it
     * @param role what they are to the clinic
     * @param reason why, where somebody said so
     */
    public record Event(
            QuoteStatus kind,
            Instant at,
            String by,
            Role role,
            @Nullable String reason) {}

    /** What remains to be paid at checkout once the deposit is there. */
    public Money rest() {
        return total.minus(deposit);
    }
}
