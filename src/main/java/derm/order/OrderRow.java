package derm.order;

import derm.catalogue.Method;
import derm.lesion.LesionBand;
import derm.lesion.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as lists and the API show it.
 *
 * @param id its public id
 * @param patient for whom
 * @param status where it stands
 * @param items what is to be done, in sequence
 * @param orderedAt when it was written
 * @param orderedBy who decided
 * @param provider who shall do it; null means anybody
 * @param bookBy the last day on which it should be done
 * @param withinWeeks within how many weeks it was asked for
 * @param remarks what the front desk should know
 */
public record OrderRow(
        UUID id,
        PatientOnOrder patient,
        OrderStatus status,
        List<Item> items,
        Instant orderedAt,
        ProviderOnOrder orderedBy,
        @Nullable ProviderOnOrder provider,
        LocalDate bookBy,
        int withinWeeks,
        String remarks) {

    /**
     * Whom an order is for.
     *
     * @param id the public id
     * @param name given and family name
     * @param mrn the medical record number
     * @param birthDate the birth date
     */
    public record PatientOnOrder(UUID id, String name, String mrn, LocalDate birthDate) {}

    /**
     * A provider whom an order names.
     *
     * @param id the public id
     * @param name as the clinic shows it
     */
    public record ProviderOnOrder(UUID id, String name) {}

    /**
     * One method of an order.
     *
     * @param method how
     * @param band how many lesions, roughly
     * @param lesions how many a booking starts from: the count, or the fewest of the band
     * @param zones where
     * @param sessions how many sessions are planned
     */
    public record Item(Method method, LesionBand band, int lesions, Set<Zone> zones, int sessions) {}
}
