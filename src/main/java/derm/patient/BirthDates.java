package derm.patient;

import derm.shared.Rejected;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads birth dates as people write them; where day and month could be either, both are meant. */
public final class BirthDates {

    /** Nobody has lived longer. */
    static final int OLDEST = 130;

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d-])(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4}|\\d{2})(?![\\d-])");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\.?\\s*" + MONTH + ",?\\s*(\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})" + MONTH + "\\s*(\\d{1,2}),?\\s+(\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT = Pattern.compile("\\d{8}");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int CENTURY = 100;

    private BirthDates() {}

    /** Each date that was found, with all it may mean, and the text around them. */
    record Found(List<Set<LocalDate>> alternatives, String rest) {}

    static Found in(String typed, LocalDate today) {
        List<Set<LocalDate>> found = new ArrayList<>();
        String rest = typed;
        for (Pattern pattern : List.of(ISO, NUMERIC, DAY_FIRST, MONTH_FIRST)) {
            Matcher matcher = pattern.matcher(rest);
            StringBuilder left = new StringBuilder();
            while (matcher.find()) {
                Set<LocalDate> dates = read(pattern, matcher, today);
                if (dates.isEmpty()) {
                    matcher.appendReplacement(left, Matcher.quoteReplacement(matcher.group()));
                } else {
                    found.add(dates);
                    matcher.appendReplacement(left, " ");
                }
            }
            rest = matcher.appendTail(left).toString();
        }
        return new Found(found, rest);
    }

    /** The dates that eight digits may be: year first, month first or day first. */
    static Set<LocalDate> compact(String digits, LocalDate today) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        if (COMPACT.matcher(digits).matches()) {
            add(dates, today, digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
            add(dates, today, digits.substring(4), digits.substring(0, 2), digits.substring(2, 4));
            add(dates, today, digits.substring(4), digits.substring(2, 4), digits.substring(0, 2));
        }
        return dates;
    }

    /**
     * The one date that a text is.
     *
     * @param typed the text
     * @param today no later date is meant
     * @param dayFirst whether the day comes first where day and month could be either
     */
    public static Optional<LocalDate> single(String typed, LocalDate today, boolean dayFirst) {
        Found found = in(typed.strip(), today);
        boolean onlyDate = found.alternatives().size() == 1 && found.rest().isBlank();
        List<LocalDate> meant = List.copyOf(onlyDate ? found.alternatives().get(0) : compact(typed.strip(), today));
        return meant.isEmpty() ? Optional.empty() : Optional.of(meant.get(dayFirst ? meant.size() - 1 : 0));
    }

    /** Refuses dates that cannot be. */
    public static void check(PatientDetails details, LocalDate today) {
        LocalDate birth = details.identity().birthDate();
        if (birth.isAfter(today) || !birth.isAfter(today.minusYears(OLDEST))) {
            throw Rejected.invalid("patient.birth-date-impossible").at("birthDate");
        }
        LocalDate death = details.identity().deceasedOn();
        if (death != null && death.isAfter(today)) {
            throw Rejected.invalid("patient.death-in-future").at("deceasedOn");
        }
    }

    private static Set<LocalDate> read(Pattern pattern, Matcher match, LocalDate today) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        if (pattern == ISO) {
            add(dates, today, match.group(1), match.group(2), match.group(3));
        } else if (pattern == NUMERIC) {
            add(dates, today, match.group(3), match.group(1), match.group(2));
            add(dates, today, match.group(3), match.group(2), match.group(1));
        } else if (pattern == DAY_FIRST) {
            add(dates, today, match.group(3), month(match.group(2)), match.group(1));
        } else {
            add(dates, today, match.group(3), month(match.group(1)), match.group(2));
        }
        return dates;
    }

    private static String month(String name) {
        return Integer.toString(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) / 3 + 1);
    }

    private static void add(Set<LocalDate> dates, LocalDate today, String year, String month, String day) {
        int full = Integer.parseInt(year);
        if (year.length() == 2) {
            full += today.getYear() / CENTURY * CENTURY;
            full -= full > today.getYear() ? CENTURY : 0;
        }
        try {
            LocalDate date = LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
            if (!date.isAfter(today) && date.isAfter(today.minusYears(OLDEST))) {
                dates.add(date);
            }
        } catch (DateTimeException e) {
            // The numbers are no date in this order; another order may be one.
            return;
        }
    }
}
