package derm.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The approved price lists, read once each: what was approved never changes. */
@ApplicationScoped
class PriceListSnapshots {

    @Inject
    private FeeSchedules schedules;

    private final Map<Long, PriceList> read = new ConcurrentHashMap<>();

    PriceList of(long key) {
        PriceList known = read.get(key);
        if (known != null) {
            return known;
        }
        FeeSchedule schedule = schedules.get(key);
        PriceList list = snapshot(schedule);
        if (schedule.isApproved()) {
            read.put(key, list);
        }
        return list;
    }

    PriceList snapshot(FeeSchedule schedule) {
        Map<String, Tariff> tariffs =
                schedules.fees(schedule).stream().map(Fee::tariff).collect(Collectors.toMap(Tariff::treatment, t -> t));
        return new PriceList(
                schedule.id(),
                schedule.publicId(),
                schedule.name(),
                schedule.validFrom(),
                schedule.currency(),
                tariffs);
    }
}
