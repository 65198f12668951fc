package derm.admin;

import derm.availability.BusyPhase;
import derm.availability.PlannedTime;
import derm.platform.time.ClinicTime;
import derm.shared.NotFound;
import derm.shared.Rejected;
import derm.shared.TimeRange;
import derm.shared.WeeklyRange;
import derm.staff.Rota;
import derm.staff.Timetable;
import derm.staff.WeekRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hours of one week, valid from a day on. Says how many booked visits would lie outside before it saves. */
@Named
@ViewScoped
public class ProviderHoursPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_AHEAD = 730;
    private static final List<String> RANGES = List.of("", "2");

    @Inject
    private transient Timetable timetable;

    @Inject
    private transient Rota rota;

    @Inject
    private transient PlannedTime plannedTime;

    @Inject
    private transient ClinicTime time;

    private final Typed form = new Typed();
    private @Nullable UUID id;
    private @Nullable String from;
    private int affected;
    private String reviewed = "";

    /** Shows the week that begins on the day asked for, or the one that holds now, to be changed from tomorrow on. */
    public void open() {
        LocalDate day = from == null ? time.today() : LocalDate.parse(from);
        form.show("validFrom", from == null ? day.plusDays(1) : day);
        timetable.weeks(need()).stream()
                .filter(week -> week.holdsOn(day))
                .flatMap(week -> week.ranges().stream())
                .forEach(range -> {
                    String second = form.text(range.weekday().name()).isEmpty() ? "" : "2";
                    form.show(range.weekday().name() + second, range.from());
                    form.show(range.weekday().name() + second + "_to", range.to());
                });
    }

    /** Saves at once where nobody is affected; else says how many and waits for the same again. */
    public String save() {
        LocalDate validFrom = form.needDay("validFrom");
        List<WeeklyRange> week = week();
        String wanted = validFrom + " " + week;
        affected = new Affected(booked(), time.zone()).outside(week, valid(validFrom));
        if (affected > 0 && !wanted.equals(reviewed)) {
            reviewed = wanted;
            return "";
        }
        rota.changeWeek(need(), validFrom, week);
        return "/admin/provider.xhtml?faces-redirect=true&id=" + need();
    }

    private List<WeeklyRange> week() {
        List<WeeklyRange> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            RANGES.forEach(which -> range(day, day.name() + which).ifPresent(week::add));
        }
        return week;
    }

    private Optional<WeeklyRange> range(DayOfWeek day, String input) {
        Optional<LocalTime> begin = form.time(input);
        Optional<LocalTime> end = form.time(input + "_to");
        if (begin.isPresent() != end.isPresent()) {
            throw Rejected.invalid("admin.range-half").at(input);
        }
        try {
            return begin.map(start -> new WeeklyRange(day, start, end.orElseThrow()));
        } catch (Rejected refusal) {
            throw refusal.at(input);
        }
    }

    private List<BusyPhase> booked() {
        long staffId = timetable.weeks(need()).stream()
                .map(WeekRow::staffId)
                .findFirst()
                .orElse(0L);
        LocalDate today = time.today();
        return plannedTime.of(staffId, new TimeRange(time.now(), time.startOf(today.plusDays(DAYS_AHEAD))));
    }

    private TimeRange valid(LocalDate validFrom) {
        LocalDate end = timetable.weeks(need()).stream()
                .map(WeekRow::validFrom)
                .filter(next -> next.isAfter(validFrom))
                .min(Comparator.naturalOrder())
                .orElse(validFrom.plusDays(DAYS_AHEAD));
        return new TimeRange(time.startOf(validFrom), time.startOf(end));
    }

    private UUID need() {
        if (id == null) {
            throw new NotFound("person");
        }
        return id;
    }

    /** The days of the week. */
    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }

    /** How many booked visits would lie outside; 0 before anybody asked. */
    public int getAffected() {
        return affected;
    }

    /** What is typed. */
    public Typed getForm() {
        return form;
    }

    /** Whose hours. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Whose hours. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }

    /** The first day of the week to change, if it is one of the timeline. */
    public @Nullable String getFrom() {
        return from;
    }

    /** The first day of the week to change. */
    public void setFrom(@Nullable String newFrom) {
        from = newFrom;
    }
}
