package derm.pricing;

import derm.shared.Money;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of price lines, with amounts as the clinic's locale writes them. */
public final class PriceWords {

    private final Locale locale;
    private final ResourceBundle words;

    /** Words for a clinic that writes its numbers in this way. */
    public PriceWords(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("derm.pricing.Words", Locale.ENGLISH);
    }

    String say(String key, Object... arguments) {
        Object[] written = arguments.clone();
        for (int i = 0; i < written.length; i++) {
            if (written[i] instanceof Money money) {
                written[i] = money.in(locale);
            }
        }
        return new MessageFormat(words.getString(key), Locale.ENGLISH).format(written);
    }
}
