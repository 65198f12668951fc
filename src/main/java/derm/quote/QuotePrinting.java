package derm.quote;

import derm.platform.settings.ClinicSettings;
import derm.platform.settings.Setting;
import derm.platform.time.ClinicTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Prints quotes under the clinic's own letterhead. */
@Dependent
class QuotePrinting {

    @Inject
    private ClinicSettings settings;

    @Inject
    private ClinicTime time;

    byte[] print(QuoteView quote) {
        QuotePaper.Letterhead clinic = new QuotePaper.Letterhead(
                settings.text(Setting.NAME),
                settings.text(Setting.STREET) + ", " + settings.text(Setting.CITY),
                settings.text(Setting.PHONE),
                settings.locale());
        return QuotePaper.print(quote, clinic, time::date);
    }
}
