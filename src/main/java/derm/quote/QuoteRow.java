package derm.quote;

import derm.shared.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quote in a list.
 *
 * @param id its public id
 * @param number how people call it
 * @param status where it stands today
 * @param what the treatments by name
 * @param total the sum
 * @param createdOn the day it was made
 * @param validUntil the last day it can be accepted; null for a draft
 */
public record QuoteRow(
        UUID id,
        String number,
        QuoteStatus status,
        String what,
        Money total,
        LocalDate createdOn,
        @Nullable LocalDate validUntil) {}
