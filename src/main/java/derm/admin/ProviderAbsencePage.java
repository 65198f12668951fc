package derm.admin;

import derm.availability.PlannedTime;
import derm.platform.time.ClinicTime;
import derm.shared.NotFound;
import derm.shared.Rejected;
import derm.shared.TimeRange;
import derm.staff.AbsenceDetails;
import derm.staff.AbsenceKind;
import derm.staff.Rota;
import derm.staff.StaffDirectory;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new absence, by days or by times. Says how many booked visits lie in it before it saves. */
@Named
@ViewScoped
public class ProviderAbsencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffDirectory directory;

    @Inject
    private transient Rota rota;

    @Inject
    private transient PlannedTime plannedTime;

    @Inject
    private transient ClinicTime time;

    private final Typed form = new Typed();
    private @Nullable UUID id;
    private int affected;
    private String reviewed = "";

    /** Starts with a day off tomorrow. */
    public void open() {
        directory.member(need());
        form.show("kind", AbsenceKind.VACATION);
        form.show("awayFrom", time.today().plusDays(1));
        form.show("awayTo", time.today().plusDays(1));
    }

    /** Saves at once where nobody is affected; else says how many and waits for the same again. */
    public String save() {
        TimeRange away = away();
        affected = new Affected(plannedTime.of(directory.member(need()).id(), away), time.zone()).within(away);
        if (affected > 0 && !away.toString().equals(reviewed)) {
            reviewed = away.toString();
            return "";
        }
        rota.addAbsence(need(), new AbsenceDetails(AbsenceKind.valueOf(form.text("kind")), away, form.text("note")));
        return "/admin/provider.xhtml?faces-redirect=true&id=" + need();
    }

    private TimeRange away() {
        LocalDate firstDay = form.needDay("awayFrom");
        LocalDate lastDay = form.needDay("awayTo");
        Instant from = at(firstDay, form.time("awayFromTime"), firstDay);
        Instant to = at(lastDay, form.time("awayToTime"), lastDay.plusDays(1));
        if (!from.isBefore(to)) {
            throw Rejected.invalid("admin.absence-reversed").at("awayTo");
        }
        return new TimeRange(from, to);
    }

    private Instant at(LocalDate day, Optional<LocalTime> timeOfDay, LocalDate otherwise) {
        return timeOfDay
                .map(at -> day.atTime(at).atZone(time.zone()).toInstant())
                .orElseGet(() -> time.startOf(otherwise));
    }

    private UUID need() {
        if (id == null) {
            throw new NotFound("person");
        }
        return id;
    }

    /** Why somebody can be away. */
    public List<AbsenceKind> getKinds() {
        return List.of(AbsenceKind.values());
    }

    /** How many booked visits lie in it; 0 before anybody asked. */
    public int getAffected() {
        return affected;
    }

    /** What is typed. */
    public Typed getForm() {
        return form;
    }

    /** Who is away. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Who is away. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }
}
