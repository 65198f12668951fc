package derm.patient;

import derm.shared.Rejected;
import java.security.SecureRandom;

/**
 * The medical record number: seven random digits and a check digit, written in two groups as in {@code 4512 0387}.
 *
 * <p>The numbers are random, so that nobody can count the clinic's patients or guess a neighbour's; the check digit
 * (Damm's) catches every single wrong digit and every swap of two neighbours.
 */
final class Mrn {

    static final int LENGTH = 8;

    private static final int FIRST_SERIAL = 1_000_000;
    private static final int SERIALS = 9_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int[][] QUASIGROUP = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    private Mrn() {}

    /** A number that was probably never given out; the register checks. */
    static String random() {
        return withCheckDigit(Integer.toString(FIRST_SERIAL + RANDOM.nextInt(SERIALS)));
    }

    static String withCheckDigit(String serial) {
        return serial + remainder(serial);
    }

    /** Whether these are eight digits of which the last fits the others. */
    static boolean isValid(String digits) {
        return digits.length() == LENGTH
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && remainder(digits) == 0;
    }

    /** The digits of a number as somebody typed it. */
    static String parse(String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        if (!isValid(digits)) {
            throw Rejected.invalid("patient.mrn-mistyped").at("mrn");
        }
        return digits;
    }

    /** As it is read aloud: two groups of four. */
    static String shown(String digits) {
        return digits.substring(0, LENGTH / 2) + " " + digits.substring(LENGTH / 2);
    }

    private static int remainder(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = QUASIGROUP[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }
}
