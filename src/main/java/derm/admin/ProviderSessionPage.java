package derm.admin;

import derm.catalogue.Method;
import derm.platform.time.ClinicTime;
import derm.shared.NotFound;
import derm.shared.WeeklyRange;
import derm.staff.Rota;
import derm.staff.TemplateDetails;
import derm.staff.TemplateKind;
import derm.staff.TemplateRow;
import derm.staff.Timetable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a part of somebody's working week is for. */
@Named
@ViewScoped
public class ProviderSessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Timetable timetable;

    @Inject
    private transient Rota rota;

    @Inject
    private transient ClinicTime time;

    private final Typed form = new Typed();
    private @Nullable UUID id;
    private @Nullable UUID template;

    /** Shows the template, or a new lunch from tomorrow on. */
    public void open() {
        if (template == null) {
            form.show("kind", TemplateKind.LUNCH);
            form.show("weekday", DayOfWeek.MONDAY);
            form.show("validFrom", time.today().plusDays(1));
            form.show("releaseHours", 24);
            return;
        }
        TemplateDetails details = timetable.templates(need(), time.today()).stream()
                .filter(row -> row.publicId().equals(template))
                .findFirst()
                .map(TemplateRow::details)
                .orElseThrow(() -> new NotFound("template"));
        form.show("kind", details.kind());
        form.show("weekday", details.range().weekday());
        form.show("templateFromTime", details.range().from());
        form.show("templateToTime", details.range().to());
        form.showAll("templateMethods", details.methods());
        form.show("releaseHours", details.releaseHours());
        form.show("validFrom", details.validFrom());
        details.lastDay().ifPresent(day -> form.show("templateTo", day));
    }

    /** Saves and shows the person. */
    public String save() {
        if (template == null) {
            rota.addTemplate(need(), details());
        } else {
            rota.changeTemplate(need(), template, details());
        }
        return "/admin/provider.xhtml?faces-redirect=true&id=" + need();
    }

    private TemplateDetails details() {
        TemplateKind kind = TemplateKind.valueOf(form.text("kind"));
        WeeklyRange range = new WeeklyRange(
                DayOfWeek.valueOf(form.text("weekday")),
                form.needTime("templateFromTime"),
                form.needTime("templateToTime"));
        LocalDate end = form.day("templateTo").map(last -> last.plusDays(1)).orElse(null);
        return new TemplateDetails(
                kind,
                range,
                form.chosen("templateMethods").stream().map(Method::valueOf).collect(Collectors.toSet()),
                kind == TemplateKind.URGENT ? form.number("releaseHours") : 0,
                form.needDay("validFrom"),
                end);
    }

    private UUID need() {
        if (id == null) {
            throw new NotFound("person");
        }
        return id;
    }

    /** What the time can be for. */
    public List<TemplateKind> getKinds() {
        return List.of(TemplateKind.values());
    }

    /** The days of the week. */
    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }

    /** All methods to choose from. */
    public List<Method> getAllMethods() {
        return List.of(Method.values());
    }

    /** What is typed. */
    public Typed getForm() {
        return form;
    }

    /** Whose time. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Whose time. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }

    /** Which template; none for a new one. */
    public @Nullable UUID getTemplate() {
        return template;
    }

    /** Which template. */
    public void setTemplate(@Nullable UUID newTemplate) {
        template = newTemplate;
    }
}
