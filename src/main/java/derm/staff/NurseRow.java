package derm.staff;

import java.util.UUID;

/**
 * A nurse as lists, the board and the opening finder see them.
 *
 * @param id the resource id
 * @param publicId the id outside
 * @param name as the clinic calls them
 * @param fullName given and family name
 * @param initials two or three letters
 * @param active whether new visits may be booked
 */
public record NurseRow(long id, UUID publicId, String name, String fullName, String initials, boolean active) {

    static NurseRow of(Nurse nurse) {
        return new NurseRow(
                nurse.id(),
                nurse.publicId(),
                nurse.displayName(),
                nurse.name().full(),
                nurse.initials(),
                nurse.isActive());
    }
}
