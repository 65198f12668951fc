package derm.quote.comparison;

import derm.catalogue.PigmentRisk;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The sentences of the comparison. */
final class ComparisonWords {

    private final ResourceBundle words = ResourceBundle.getBundle("derm.quote.Words", Locale.ENGLISH);
    private final Function<LocalDate, String> dates;

    ComparisonWords(Function<LocalDate, String> dates) {
        this.dates = dates;
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), Locale.ENGLISH).format(arguments);
    }

    String risk(PigmentRisk risk) {
        return words.getString("risk." + risk.name());
    }

    String day(LocalDate date) {
        return dates.apply(date);
    }
}
