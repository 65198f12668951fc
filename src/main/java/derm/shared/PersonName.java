package derm.shared;

/**
 * How a person is called.
 *
 * @param given the given names, never blank
 * @param family the family name, never blank
 */
public record PersonName(String given, String family) {

    /** The most characters either part may have. */
    public static final int MAX_LENGTH = 80;

    /** Strips outer space and refuses blank or over-long parts. */
    public PersonName {
        given = checked(given);
        family = checked(family);
    }

    /** Given name, then family name. */
    public String full() {
        return given + " " + family;
    }

    /** Family name, comma, given name: the order of lists. */
    public String sortable() {
        return family + ", " + given;
    }

    /** Two letters for an avatar. */
    public String initials() {
        return (given.substring(0, given.offsetByCodePoints(0, 1))
                        + family.substring(0, family.offsetByCodePoints(0, 1)))
                .toUpperCase(java.util.Locale.ROOT);
    }

    private static String checked(String part) {
        String stripped = part.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A name part has 1 to " + MAX_LENGTH + " characters");
        }
        return stripped;
    }
}
