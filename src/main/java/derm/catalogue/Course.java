package derm.catalogue;

import derm.shared.Rejected;

/**
 * How a treatment runs over weeks: sessions, what lies between them, how long the face heals.
 *
 * @param sessionsMin the fewest sessions usual
 * @param sessionsMax the most sessions usual
 * @param intervalMinDays the fewest days between two sessions
 * @param intervalIdealDays the best number of days between two sessions
 * @param intervalMaxDays the most days between two sessions
 * @param healingMinDays the fewest days of healing on the face
 * @param healingMaxDays the most days of healing on the face
 * @param pigmentRisk on skin of type IV to VI
 */
public record Course(
        int sessionsMin,
        int sessionsMax,
        int intervalMinDays,
        int intervalIdealDays,
        int intervalMaxDays,
        int healingMinDays,
        int healingMaxDays,
        PigmentRisk pigmentRisk) {

    private static final int MOST_SESSIONS = 20;
    private static final int MOST_DAYS = 365;

    /** Refuses a course whose numbers contradict each other. */
    public Course {
        if (sessionsMin < 1 || sessionsMax < sessionsMin || sessionsMax > MOST_SESSIONS) {
            throw Rejected.invalid("catalogue.sessions-range", MOST_SESSIONS).at("sessions");
        }
        if (intervalMinDays < 0
                || intervalIdealDays < intervalMinDays
                || intervalMaxDays < intervalIdealDays
                || intervalMaxDays > MOST_DAYS) {
            throw Rejected.invalid("catalogue.interval-range", MOST_DAYS).at("interval");
        }
        if (healingMinDays < 0 || healingMaxDays < healingMinDays || healingMaxDays > MOST_DAYS) {
            throw Rejected.invalid("catalogue.healing-range", MOST_DAYS).at("healing");
        }
    }

    /** One visit, nothing to heal. */
    public static Course single() {
        return new Course(1, 1, 0, 0, 0, 0, 0, PigmentRisk.NONE);
    }
}
