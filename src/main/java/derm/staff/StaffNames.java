package derm.staff;

import derm.shared.PersonName;
import derm.shared.Rejected;
import java.util.Locale;

/**
 * How somebody of the clinic is called.
 *
 * @param displayName as on the board and to patients, such as {@code Dr Adeyemi}
 * @param name given and family name
 * @param initials two or three letters for narrow columns
 */
public record StaffNames(String displayName, PersonName name, String initials) {

    /** The most letters initials may have. */
    public static final int MAX_INITIALS = 3;

    /** Strips outer space; refuses what would not fit on the board. */
    public StaffNames {
        displayName = displayName.strip();
        initials = initials.strip().toUpperCase(Locale.ROOT);
        if (displayName.isEmpty() || displayName.length() > PersonName.MAX_LENGTH) {
            throw Rejected.invalid("staff.name-missing", PersonName.MAX_LENGTH).at("displayName");
        }
        if (initials.isEmpty() || initials.length() > MAX_INITIALS) {
            throw Rejected.invalid("staff.initials-missing", MAX_INITIALS).at("initials");
        }
    }

    /** Names with the initials the family name begins with. */
    public static StaffNames of(String displayName, String given, String family) {
        return new StaffNames(
                displayName, new PersonName(given, family), family.substring(0, Math.min(2, family.length())));
    }
}
