package derm.platform.text;

import derm.platform.time.ClinicTime;
import derm.shared.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Turns a refusal into the clinic's words: the text of {@code derm/<feature>/Refusals.properties}, with instants and dates
 * written as the clinic writes them.
 */
@ApplicationScoped
public class RefusalText {

    @Inject
    private ClinicTime clinicTime;

    /** The sentence for people; the bare code where no text exists. */
    public String of(Rejected refusal) {
        try {
            String pattern = ResourceBundle.getBundle(
                            "derm." + refusal.feature() + ".Refusals",
                            Locale.ENGLISH,
                            Thread.currentThread().getContextClassLoader())
                    .getString(refusal.code());
            Object[] words = refusal.arguments().stream().map(this::word).toArray();
            return new MessageFormat(pattern, Locale.ENGLISH).format(words);
        } catch (MissingResourceException e) {
            return refusal.key();
        }
    }

    private Object word(Object argument) {
        if (argument instanceof Instant instant) {
            return clinicTime.dayAndTime(instant);
        }
        return argument instanceof LocalDate date ? clinicTime.day(date) : argument;
    }
}
