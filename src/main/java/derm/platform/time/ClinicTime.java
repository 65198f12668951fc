package derm.platform.time;

import derm.platform.settings.ClinicSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The clinic's day and its one way to write dates and times: always clinic time, on every channel. */
@ApplicationScoped
public class ClinicTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    @Inject
    private Clock clock;

    @Inject
    private ClinicSettings settings;

    /** This instant. */
    public Instant now() {
        return clock.instant();
    }

    /** Today's date at the clinic. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The clinic's time zone. */
    public ZoneId zone() {
        return settings.zone();
    }

    /** The date at the clinic on which an instant falls. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** Midnight at the clinic, or the first instant of a day that has none. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /** An instant with the clinic's offset, as the API writes it. */
    public OffsetDateTime offset(Instant instant) {
        return instant.atZone(zone()).toOffsetDateTime();
    }

    /** {@code Tue 24 Nov}; with the year where it is not this one. */
    public String day(LocalDate date) {
        return (date.getYear() == Year.now(clock.withZone(zone())).getValue() ? DAY : DAY_AND_YEAR).format(date);
    }

    /** {@code Tue 24 Nov} of an instant. */
    public String day(Instant instant) {
        return day(dateOf(instant));
    }

    /** {@code 7 Jun 1992}: a date that is no appointment. */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** The time of day as the clinic's locale writes it, such as {@code 2:15 PM}. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(settings.locale())
                .format(instant.atZone(zone()))
                .replace('\u202f', ' ');
    }

    /** {@code Tue 24 Nov, 2:15 PM}. */
    public String dayAndTime(Instant instant) {
        return day(instant) + ", " + time(instant);
    }
}
