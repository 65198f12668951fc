package derm.patient.importing;

import java.util.regex.Pattern;

/**
 * The columns that are never read: national, licence and passport numbers have no use in a clinic's register, and what is
 * not kept cannot leak.
 */
final class ForbiddenColumns {

    private static final Pattern HEADER = Pattern.compile(
            "ssn|socialsecurity.*|nationalid.*|nin|sin|taxid.*|itin|driver.*|licen[cs]e.*|dl(number)?|passport.*|creditcard.*");

    private ForbiddenColumns() {}

    static boolean contains(String header) {
        return HEADER.matcher(PatientField.plain(header)).matches();
    }
}
