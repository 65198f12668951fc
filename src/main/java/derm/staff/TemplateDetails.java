package derm.staff;

import derm.catalogue.Method;
import derm.shared.Rejected;
import derm.shared.WeeklyRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the clinic says about a session template.
 *
 * @param kind what the time is for
 * @param range weekday and local times
 * @param methods which methods, for {@link TemplateKind#METHODS} only
 * @param releaseHours how long before its start it is released, for {@link TemplateKind#URGENT} only; else 0
 * @param validFrom the first day it is valid
 * @param validTo the first day it is no longer; null when it goes on
 */
public record TemplateDetails(
        TemplateKind kind,
        WeeklyRange range,
        Set<Method> methods,
        int releaseHours,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The longest time before its start at which an urgent slot may be released: two weeks. */
    public static final int MAX_RELEASE_HOURS = 14 * 24;

    /** Refuses a template without its methods or release time, and one that ends before it begins. */
    public TemplateDetails {
        methods = kind == TemplateKind.METHODS ? Set.copyOf(methods) : Set.of();
        releaseHours = kind == TemplateKind.URGENT ? releaseHours : 0;
        if (kind == TemplateKind.METHODS && methods.isEmpty()) {
            throw Rejected.invalid("staff.template-methods-missing").at("templateMethods");
        }
        if (kind == TemplateKind.URGENT && (releaseHours < 1 || releaseHours > MAX_RELEASE_HOURS)) {
            throw Rejected.invalid("staff.template-release", MAX_RELEASE_HOURS).at("releaseHours");
        }
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw Rejected.invalid("staff.template-ends-first").at("templateTo");
        }
    }

    /** Nothing is booked in this time, from a day on. */
    public static TemplateDetails lunch(WeeklyRange range, LocalDate validFrom) {
        return new TemplateDetails(TemplateKind.LUNCH, range, Set.of(), 0, validFrom, null);
    }

    /** Only these methods in this time, from a day on. */
    public static TemplateDetails only(Set<Method> methods, WeeklyRange range, LocalDate validFrom) {
        return new TemplateDetails(TemplateKind.METHODS, range, methods, 0, validFrom, null);
    }

    /** Only new patients in this time, from a day on. */
    public static TemplateDetails newPatients(WeeklyRange range, LocalDate validFrom) {
        return new TemplateDetails(TemplateKind.NEW_PATIENTS, range, Set.of(), 0, validFrom, null);
    }

    /** Held back for urgent cases until so many hours before, from a day on. */
    public static TemplateDetails urgent(WeeklyRange range, int releaseHours, LocalDate validFrom) {
        return new TemplateDetails(TemplateKind.URGENT, range, Set.of(), releaseHours, validFrom, null);
    }

    /** The last day it is valid, if it ends. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(validTo).map(end -> end.minusDays(1));
    }

    /** Whether both are valid on some common day and share a minute. */
    boolean overlaps(TemplateDetails other) {
        boolean together = (validTo == null || other.validFrom.isBefore(validTo))
                && (other.validTo == null || validFrom.isBefore(other.validTo));
        return together && range.overlaps(other.range);
    }
}
