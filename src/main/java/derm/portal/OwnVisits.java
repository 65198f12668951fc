package derm.portal;

import derm.booking.AppointmentView;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A patient's visits, those to come and those that are over.
 *
 * @param upcoming what is ahead or going on, the next one first
 * @param past what is over or fell through, the latest first
 */
public record OwnVisits(List<OwnVisit> upcoming, List<OwnVisit> past) {

    private static final Comparator<OwnVisit> BY_START = Comparator.comparing(OwnVisit::start);

    /** Keeps its own copies. */
    public OwnVisits {
        upcoming = List.copyOf(upcoming);
        past = List.copyOf(past);
    }

    /** Sorts a patient's appointments as of now. */
    static OwnVisits of(List<AppointmentView> appointments, Instant now) {
        List<OwnVisit> all = appointments.stream().map(OwnVisit::new).toList();
        return new OwnVisits(
                all.stream()
                        .filter(visit -> isUpcoming(visit, now))
                        .sorted(BY_START)
                        .toList(),
                all.stream()
                        .filter(visit -> !isUpcoming(visit, now))
                        .sorted(BY_START.reversed())
                        .toList());
    }

    private static boolean isUpcoming(OwnVisit visit, Instant now) {
        return visit.status().isInClinic()
                || (visit.status().isAhead()
                        && visit.appointment().end().toInstant().isAfter(now));
    }
}
