package derm.availability;

import derm.shared.ResourceKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One constraint that excludes a start, by name: <em>turnover of room 2 until 10:35</em>. Names and texts are made by
 * whoever shows it, from the text of its code in {@code Obstacles.properties}.
 *
 * @param code which constraint
 * @param kind the kind of resource it is about; null if it is about the start itself
 * @param resourceId the resource it is about; null if about none in particular
 * @param phase what the resource is busy with, for {@link Code#BUSY}
 * @param until the first slot at which this constraint no longer holds, where it is known; else null
 * @param details for {@link Code#NONE_FREE}: why not, for each that would do
 */
public record Obstacle(
        Code code,
        @Nullable ResourceKind kind,
        @Nullable Long resourceId,
        @Nullable PhaseKind phase,
        @Nullable Integer until,
        List<Obstacle> details) {

    /** The constraints. */
    public enum Code {
        /** The start has passed. */
        PAST,
        /** The start lies beyond the days that may be booked ahead. */
        BEYOND_HORIZON,
        /** Somebody or something would be needed outside its hours. */
        OFF_HOURS,
        /** A person is on leave, ill or at a course. */
        ABSENT,
        /** The clinic or the room is closed. */
        CLOSED,
        /** The time is kept for something else. */
        RESERVED,
        /** A device is faulty or overdue. */
        OUT_OF_SERVICE,
        /** Another visit takes it, in the named phase. */
        BUSY,
        /** The patient has another visit. */
        PATIENT_ELSEWHERE,
        /** The clinic has nobody or nothing that would do. */
        NONE_SUITABLE,
        /** Several would do and none of them can. */
        NONE_FREE,
        /** One alone could, but the visit needs more of them at the same time. */
        NOT_ENOUGH;

        /** The code as the API writes it and its text is found: {@code off-hours}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Obstacle ofStart(Code code) {
        return new Obstacle(code, null, null, null, null, List.of());
    }

    static Obstacle ofKind(Code code, ResourceKind kind, List<Obstacle> details) {
        return new Obstacle(code, kind, null, null, null, details);
    }
}
