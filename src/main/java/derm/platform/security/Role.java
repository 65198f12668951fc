package derm.platform.security;

/** What somebody is to the clinic, and therefore which desk and which use cases are theirs. */
public enum Role {
    /** Schedules, registers, quotes; sees demographics, schedule and money, no note text and no photos. */
    FRONT_DESK,
    /** Prepares, numbs, assists and scribes. */
    NURSE,
    /** Orders, treats and signs. */
    DERMATOLOGIST,
    /** Looks after catalogue, prices, hours and people; no patient data. */
    ADMIN,
    /** Sees and manages their own bookings, quotes and consents. */
    PATIENT,
    /** The application itself: timers, relay, generator and the demo seed. */
    SYSTEM;

    /** The names of the roles, for annotations. */
    public static final class Names {
        /** See {@link Role#FRONT_DESK}. */
        public static final String FRONT_DESK = "FRONT_DESK";
        /** See {@link Role#NURSE}. */
        public static final String NURSE = "NURSE";
        /** See {@link Role#DERMATOLOGIST}. */
        public static final String DERMATOLOGIST = "DERMATOLOGIST";
        /** See {@link Role#ADMIN}. */
        public static final String ADMIN = "ADMIN";
        /** See {@link Role#PATIENT}. */
        public static final String PATIENT = "PATIENT";
        /** See {@link Role#SYSTEM}. */
        public static final String SYSTEM = "SYSTEM";

        private Names() {}
    }

    /** Whether somebody of this role works at the clinic. */
    public boolean isStaff() {
        return this == FRONT_DESK || this == NURSE || this == DERMATOLOGIST || this == ADMIN;
    }
}
