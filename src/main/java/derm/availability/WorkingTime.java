package derm.availability;

import java.util.Comparator;
import java.util.List;

/**
 * When a resource works, before anything is booked.
 *
 * @param resourceId who or what
 * @param working its hours
 * @param away when it cannot be booked although it is within its hours, and why
 */
public record WorkingTime(long resourceId, List<Span> working, List<Away> away) {

    /** Why a resource cannot be booked within its hours. */
    public enum Reason {
        /** A person is on leave, ill or at a course. */
        ABSENT,
        /** The clinic or the room is closed. */
        CLOSED,
        /** The time is kept for something else: lunch, another method, new patients, urgent cases. */
        RESERVED,
        /** A device is faulty, or its calibration or maintenance is overdue. */
        OUT_OF_SERVICE
    }

    /**
     * A stretch in which the resource cannot be booked.
     *
     * @param reason why
     * @param span when
     */
    public record Away(Reason reason, Span span) {}

    /** Keeps its own copies, the hours in order. */
    public WorkingTime {
        working = working.stream().sorted(Comparator.comparingInt(Span::from)).toList();
        away = List.copyOf(away);
    }

    /** Adds to the free time what is left of the hours. */
    void addTo(FreeTime free) {
        working.forEach(span -> free.add(resourceId, span.from(), span.to()));
        away.forEach(
                out -> free.remove(resourceId, out.span().from(), out.span().to()));
    }

    /** Whether all of the stretch is within the hours. */
    boolean covers(Span wanted) {
        int reached = wanted.from();
        for (Span span : working) {
            if (span.from() <= reached && span.to() > reached) {
                reached = span.to();
            }
        }
        return reached >= wanted.to();
    }
}
