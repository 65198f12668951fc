package derm.booking;

import derm.platform.settings.ClinicSettings;
import derm.platform.settings.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Until when a patient may call a visit off free of charge: so many hours before its start, as the clinic decided. */
@ApplicationScoped
public class CancellationTerms {

    @Inject
    private ClinicSettings settings;

    @Inject
    private Clock clock;

    /** The last moment of a free cancellation; empty once it has passed. */
    public Optional<Instant> freeUntil(Instant start) {
        Instant last = start.minus(notice());
        return clock.instant().isBefore(last) ? Optional.of(last) : Optional.empty();
    }

    /** How long before the start a patient says that they will not come. */
    public Duration notice() {
        return Duration.ofHours(settings.number(Setting.CANCELLATION_HOURS));
    }
}
