package derm.patient;

import derm.shared.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * A phone number as it was typed, and its digits by which it is found and compared.
 *
 * <p>The digits are international without plus or leading zeros; a North American number goes without its 1, so that
 * {@code +1 917 555 0126} and {@code (917) 555-0126} are the same phone.
 *
 * @param typed how people read it
 * @param digits 5 to 15 digits
 */
public record PhoneNumber(String typed, String digits) {

    static final int MAX_TYPED = 40;
    private static final int FEWEST = 5;
    private static final int MOST = 15;
    private static final int NANP = 10;

    /**
     * Reads a number in any common format; blank is none.
     *
     * @param typed what was typed, perhaps nothing
     * @param field the input it came from, for the refusal
     */
    public static @Nullable PhoneNumber parse(@Nullable String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String stripped = typed.strip();
        String digits = digitsOf(stripped);
        boolean readable = stripped.matches("[+()\\d\\s./\\u2010-\\u2015-]+( ?(x|ext\\.?) ?\\d+)?");
        if (!readable || digits.length() < FEWEST || digits.length() > MOST || stripped.length() > MAX_TYPED) {
            throw Rejected.invalid("patient.phone-unreadable").at(field);
        }
        return new PhoneNumber(stripped.equals(digits) && digits.length() == NANP ? grouped(digits) : stripped, digits);
    }

    /** The digits that count in what was typed. */
    static String digitsOf(String typed) {
        String digits = typed.replaceAll("(x|ext).*$", "").replaceAll("\\D", "");
        if (digits.startsWith("00")) {
            digits = digits.substring(2);
        }
        return digits.length() == NANP + 1 && digits.startsWith("1") ? digits.substring(1) : digits;
    }

    /** The digits of a number, none for none. */
    static @Nullable String digitsIn(@Nullable PhoneNumber number) {
        return number == null ? null : number.digits;
    }

    private static String grouped(String digits) {
        return "(" + digits.substring(0, 3) + ") " + digits.substring(3, 6) + "-" + digits.substring(6);
    }
}
