package derm.availability;

import java.time.Instant;
import java.util.Set;

/**
 * What openings are wanted.
 *
 * @param plan what the visit takes
 * @param occasion what it is for; time kept for something else is not offered
 * @param from the earliest start
 * @param to starts are before this
 * @param step minutes between the starts offered
 * @param limit the most openings wanted
 * @param except owners whose time counts as free: the caller's own hold, the appointment to be moved
 */
public record OpeningRequest(
        VisitPlan plan, Occasion occasion, Instant from, Instant to, int step, int limit, Set<Long> except) {

    /** The distance of starts unless another is asked. */
    public static final int STEP = 15;

    /** The openings in a list unless more are asked. */
    public static final int LIMIT = 50;

    /** Keeps its own copies. */
    public OpeningRequest {
        except = Set.copyOf(except);
    }

    /** A request with the usual distance and number. */
    public static OpeningRequest of(VisitPlan plan, Occasion occasion, Instant from, Instant to) {
        return new OpeningRequest(plan, occasion, from, to, STEP, LIMIT, Set.of());
    }

    /** The same between other times. */
    public OpeningRequest between(Instant from, Instant to) {
        return new OpeningRequest(plan, occasion, from, to, step, limit, except);
    }

    /** The same with starts so many minutes apart. */
    public OpeningRequest every(int minutes) {
        return new OpeningRequest(plan, occasion, from, to, minutes, limit, except);
    }

    /** The same with at most so many openings. */
    public OpeningRequest limitedTo(int openings) {
        return new OpeningRequest(plan, occasion, from, to, step, openings, except);
    }

    /** The same, where the time of these owners counts as free. */
    public OpeningRequest ignoring(Set<Long> owners) {
        return new OpeningRequest(plan, occasion, from, to, step, limit, owners);
    }
}
