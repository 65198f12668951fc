package derm.platform.faces;

import derm.platform.settings.ClinicSettings;
import derm.platform.time.ClinicTime;
import derm.shared.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** How pages write dates, times and money; empty for nothing. */
@Named
@RequestScoped
public class Format {

    @Inject
    private ClinicTime clinicTime;

    @Inject
    private ClinicSettings settings;

    /** {@code Tue 24 Nov}. */
    public String day(@Nullable Instant instant) {
        return instant == null ? "" : clinicTime.day(instant);
    }

    /** {@code Tue 24 Nov} of a date. */
    public String dayOf(@Nullable LocalDate date) {
        return date == null ? "" : clinicTime.day(date);
    }

    /** {@code 2:15 PM}. */
    public String time(@Nullable Instant instant) {
        return instant == null ? "" : clinicTime.time(instant);
    }

    /** {@code 2:15 PM} of a time of day. */
    public String timeOf(@Nullable LocalTime time) {
        return time == null
                ? ""
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(settings.locale())
                        .format(time)
                        .replace('\u202f', ' ');
    }

    /** {@code Tue 24 Nov, 2:15 PM}. */
    public String dayAndTime(@Nullable Instant instant) {
        return instant == null ? "" : clinicTime.dayAndTime(instant);
    }

    /** {@code 7 Jun 1992}. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : clinicTime.date(date);
    }

    /** Whole years from a birth date to today. */
    public int age(LocalDate birthDate) {
        return Period.between(birthDate, clinicTime.today()).getYears();
    }

    /** {@code $447.50}. */
    public String money(@Nullable Money money) {
        if (money == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(settings.locale());
        format.setCurrency(money.currency());
        int decimals = money.currency().getDefaultFractionDigits();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(money.amount());
    }
}
