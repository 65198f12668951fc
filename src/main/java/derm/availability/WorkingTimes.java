package derm.availability;

import java.util.Collection;
import java.util.List;

/** Tells when people, rooms and devices work, from the registers' hours, absences, session templates and device ledger. */
public interface WorkingTimes {

    /**
     * The working time of the resources that touches {@code [from, to)}. Patients have none and are not asked for.
     *
     * @param resources who and what
     * @param occasion what for: time that is kept for something else counts as away
     * @param from the first slot
     * @param to the first slot after
     */
    List<WorkingTime> of(Collection<Long> resources, Occasion occasion, int from, int to);
}
