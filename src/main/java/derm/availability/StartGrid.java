package derm.availability;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The starts that the clinic offers: every so many minutes on its own wall clock, such as :00 :15 :30 :45, on days with
 * a clock change too.
 *
 * @param zone the clinic's time zone
 * @param stepMinutes the distance, a multiple of five that divides the day
 */
public record StartGrid(ZoneId zone, int stepMinutes) {

    /** Refuses steps that would not meet the same wall-clock times every day. */
    public StartGrid {
        if (stepMinutes < Slots.MINUTES || stepMinutes % Slots.MINUTES != 0 || 24 * 60 % stepMinutes != 0) {
            throw new IllegalArgumentException("Starts are a multiple of five minutes apart that divides the day");
        }
    }

    /** Whether a visit may start with this slot. */
    public boolean contains(int slot) {
        return local(slot, zone.getRules().getOffset(Slots.instant(slot)).getTotalSeconds()) == 0;
    }

    /** Adds the starts within {@code [first, end)} to a mask. */
    void addStarts(SlotMask starts, int first, int end) {
        ZoneRules rules = zone.getRules();
        int step = stepMinutes / Slots.MINUTES;
        int slot = first;
        while (slot < end) {
            Instant instant = Slots.instant(slot);
            ZoneOffsetTransition change = rules.nextTransition(instant);
            int until = change == null ? end : Math.min(end, Slots.ceil(change.getInstant()));
            int late = local(slot, rules.getOffset(instant).getTotalSeconds());
            for (int start = slot + Math.floorMod(-late, step); start < until; start += step) {
                starts.add(start, start + 1);
            }
            slot = until;
        }
    }

    /** How many slots past the last step of the wall clock a slot is. */
    private int local(int slot, int offsetSeconds) {
        return Math.floorMod(slot + offsetSeconds / (60 * Slots.MINUTES), stepMinutes / Slots.MINUTES);
    }
}
