package derm.entrance;

import derm.platform.security.Role;

/** Which desk is whose. */
final class Desks {

    private Desks() {}

    /** The first page of a role's desk. */
    static String home(Role role) {
        return switch (role) {
            case FRONT_DESK -> "/frontdesk/board.xhtml";
            case NURSE, DERMATOLOGIST -> "/treatmentroom/today.xhtml";
            case PATIENT -> "/portal/home.xhtml";
            case ADMIN -> "/admin/treatments.xhtml";
            case SYSTEM -> "/";
        };
    }

    /** The page asked for before signing in if it lies on the role's own desk, else the desk's first page. */
    static String target(Role role, String asked) {
        String home = home(role);
        String desk = home.substring(0, home.indexOf('/', 1) + 1);
        boolean own = asked.startsWith(desk) && !asked.contains("..") && asked.matches("[\\w/.?=&%-]{1,500}");
        return own ? asked : home;
    }
}
