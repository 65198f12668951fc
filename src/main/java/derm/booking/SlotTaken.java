package derm.booking;

import derm.booking.planning.PlannedVisit;
import derm.shared.Rejected;
import java.time.Instant;
import java.util.Set;

/** Nothing that would do is free then. The door adds the nearest openings, once the transaction is rolled back. */
class SlotTaken extends Rejected {

    private static final long serialVersionUID = 1L;

    private final transient Asked asked;

    /**
     * What was asked for.
     *
     * @param visit the visit
     * @param start when it was to start
     * @param except owners whose time counts as free
     * @param newPatient whether the patient was never seen here
     */
    record Asked(PlannedVisit visit, Instant start, Set<Long> except, boolean newPatient) {}

    SlotTaken(Asked asked) {
        super(Kind.CONFLICT, "booking.slot-taken");
        this.asked = asked;
    }

    Asked asked() {
        return asked;
    }
}
