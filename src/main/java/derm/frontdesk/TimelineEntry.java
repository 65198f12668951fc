package derm.frontdesk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a patient's timeline.
 *
 * @param at when it happens or happened
 * @param icon an icon's name, which is also the method's style for a visit
 * @param title what it is
 * @param facts with whom, where, how much
 * @param status an appointment's status name, for a visit
 * @param chips short marks, such as "Signed note"
 * @param link where to go on, relative to the clinic's address
 * @param linkText the words of the link
 */
public record TimelineEntry(
        Instant at,
        String icon,
        String title,
        @Nullable String facts,
        @Nullable String status,
        List<String> chips,
        @Nullable String link,
        @Nullable String linkText)
        implements Serializable {

    /** A plain line. */
    public static TimelineEntry of(Instant at, String icon, String title, @Nullable String facts) {
        return new TimelineEntry(at, icon, title, facts, null, List.of(), null, null);
    }
}
