package derm.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Hands out the clock that everything injects; the only place that reads the system's time. */
@ApplicationScoped
public class ClockSource {

    /** The wall clock, in UTC. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.systemUTC();
    }
}
