package derm.catalogue;

import derm.shared.Rejected;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the clinic says about a treatment.
 *
 * @param name in our own words
 * @param prerequisite the method that must come first, if one must
 * @param followUpFreeDays days in which a follow-up is free
 * @param cpt the billing numbers, never two for the same count of lesions
 * @param snomedCode the SNOMED CT code of the procedure, if known
 */
public record TreatmentDetails(
        String name,
        @Nullable Method prerequisite,
        int followUpFreeDays,
        List<Cpt> cpt,
        @Nullable String snomedCode) {

    /** The most characters a name may have. */
    public static final int MAX_NAME = 80;

    private static final int MOST_FREE_DAYS = 365;
    private static final Pattern SNOMED = Pattern.compile("\\d{6,18}");

    /** Refuses a treatment without a name, and two billing numbers for one count. */
    public TreatmentDetails {
        name = name.strip();
        cpt = List.copyOf(cpt);
        snomedCode = snomedCode == null || snomedCode.isBlank() ? null : snomedCode.strip();
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw Rejected.invalid("catalogue.name-missing", MAX_NAME).at("name");
        }
        if (followUpFreeDays < 0 || followUpFreeDays > MOST_FREE_DAYS) {
            throw Rejected.invalid("catalogue.free-days", MOST_FREE_DAYS).at("followUpFreeDays");
        }
        if (snomedCode != null && !SNOMED.matcher(snomedCode).matches()) {
            throw Rejected.invalid("catalogue.snomed").at("snomedCode");
        }
        refuseTwoNumbersForOneCount(cpt);
    }

    private static void refuseTwoNumbersForOneCount(List<Cpt> numbers) {
        for (Cpt one : numbers) {
            if (numbers.stream()
                            .filter(number -> number.isFor(one.fromLesions()))
                            .count()
                    > 1) {
                throw Rejected.invalid("catalogue.cpt-twice", one.fromLesions()).at("cpt");
            }
        }
    }
}
