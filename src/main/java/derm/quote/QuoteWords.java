package derm.quote;

import derm.lesion.Zone;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of quotes and the comparison. */
final class QuoteWords {

    private final ResourceBundle words = ResourceBundle.getBundle("derm.quote.Words", Locale.ENGLISH);

    String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), Locale.ENGLISH).format(arguments);
    }

    String zone(Zone zone) {
        return words.getString("zone." + zone.name());
    }

    /** A percentage without idle zeros, such as {@code 12.5}. */
    String percent(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }
}
