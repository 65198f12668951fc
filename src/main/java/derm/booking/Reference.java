package derm.booking;

import java.util.Locale;

/**
 * The short number by which a patient names an appointment on the phone, such as {@code K7Q4-2M9P}.
 *
 * <p>Seven characters without lookalikes stand for the appointment, scattered so that neighbours do not resemble each
 * other; the eighth is a Luhn digit that catches a mistyped character and most swaps.
 */
public final class Reference {

    /** The most characters it takes as written, dash included. */
    public static final int LENGTH = 9;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BASE = ALPHABET.length();
    private static final int BITS = 35;
    private static final long MASK = (1L << BITS) - 1;
    private static final long SCATTER = 0x2C1B3C6D9L | 1;
    private static final long MIX = 0x297A2D39BL | 1;

    private Reference() {}

    /** The reference of the appointment with this key; no two keys share one. */
    static String of(long id) {
        long scattered = id & MASK;
        scattered = scattered * SCATTER & MASK;
        scattered ^= scattered >>> 17;
        scattered = scattered * MIX & MASK;
        scattered ^= scattered >>> 18;
        StringBuilder text = new StringBuilder(LENGTH);
        for (int shift = BITS - 5; shift >= 0; shift -= 5) {
            text.append(ALPHABET.charAt((int) (scattered >>> shift) & 31));
        }
        text.append(ALPHABET.charAt(checkDigit(text)));
        return text.insert(4, '-').toString();
    }

    /** The reference as stored, from what somebody typed: any case, with or without dash, O for 0, I or L for 1. */
    public static String normalised(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.length() == LENGTH - 1 ? plain.substring(0, 4) + "-" + plain.substring(4) : plain;
    }

    /** Whether it could be a reference: eight known characters of which the last checks the others. */
    public static boolean isValid(String typed) {
        String plain = normalised(typed).replace("-", "");
        return plain.length() == LENGTH - 1
                && plain.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && checkDigit(plain.substring(0, LENGTH - 2)) == ALPHABET.indexOf(plain.charAt(LENGTH - 2));
    }

    private static int checkDigit(CharSequence characters) {
        int sum = 0;
        boolean twice = true;
        for (int i = characters.length() - 1; i >= 0; i--) {
            int value = ALPHABET.indexOf(characters.charAt(i)) * (twice ? 2 : 1);
            sum += value / BASE + value % BASE;
            twice = !twice;
        }
        return (BASE - sum % BASE) % BASE;
    }
}
