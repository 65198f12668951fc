package derm.pricing;

import derm.shared.Rejected;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One approved version of the clinic's prices, as everybody reads it. Approved versions never change, so a quote that names
 * one can always be explained again.
 *
 * @param key the database key of the version
 * @param id its public id
 * @param name what the clinic calls it
 * @param from the first day it holds
 * @param currency what its amounts are in
 * @param tariffs the prices by treatment code
 */
public record PriceList(
        long key, UUID id, String name, @Nullable LocalDate from, Currency currency, Map<String, Tariff> tariffs) {

    /** Keeps its own copy of the tariffs. */
    public PriceList {
        tariffs = Map.copyOf(tariffs);
    }

    /**
     * The price of one treatment.
     *
     * @throws Rejected when this version has none for it
     */
    public Tariff tariff(String treatment) {
        Tariff tariff = tariffs.get(treatment);
        if (tariff == null) {
            throw Rejected.rule("pricing.no-price", treatment, name);
        }
        return tariff;
    }

    /** Whether this version has a price for the treatment. */
    public boolean knows(String treatment) {
        return tariffs.containsKey(treatment);
    }

    /** All prices, in no particular order. */
    public Collection<Tariff> all() {
        return tariffs.values();
    }
}
