package derm.staff;

import java.util.UUID;

/**
 * An absence as the opening finder, the board and the admin desk see it.
 *
 * @param publicId the id outside
 * @param resourceId who is away
 * @param details why, and from when until when
 */
public record AbsenceRow(UUID publicId, long resourceId, AbsenceDetails details) {

    static AbsenceRow of(Absence absence) {
        return new AbsenceRow(absence.publicId(), absence.staffId(), absence.details());
    }
}
