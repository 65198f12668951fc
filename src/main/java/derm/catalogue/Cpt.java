package derm.catalogue;

import derm.shared.Rejected;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A billing number for a count of lesions. Only the number is kept: the descriptors are copyright, our own words stand
 * beside it.
 *
 * @param number five digits
 * @param fromLesions the fewest lesions it is for
 * @param toLesions the most lesions it is for; null without an end
 */
public record Cpt(String number, int fromLesions, @Nullable Integer toLesions) {

    private static final Pattern NUMBER = Pattern.compile("\\d{5}");

    /** Refuses what is no number or no count. */
    public Cpt {
        if (!NUMBER.matcher(number).matches() || fromLesions < 1 || (toLesions != null && toLesions < fromLesions)) {
            throw Rejected.invalid("catalogue.cpt").at("cpt");
        }
    }

    /** Whether it is the number for so many lesions. */
    public boolean isFor(int lesions) {
        return lesions >= fromLesions && (toLesions == null || lesions <= toLesions);
    }
}
