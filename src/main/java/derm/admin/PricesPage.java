package derm.admin;

import derm.catalogue.Catalogue;
import derm.catalogue.TreatmentRow;
import derm.platform.time.ClinicTime;
import derm.pricing.PriceList;
import derm.pricing.PriceListRow;
import derm.pricing.PriceRevision;
import derm.pricing.Tariff;
import derm.shared.NotFound;
import derm.shared.Rejected;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The price list through time: what holds, what comes, and drafts to change and approve. */
@Named
@ViewScoped
public class PricesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PriceRevision revision;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient ClinicTime time;

    private @Nullable UUID id;
    private String name = "";
    private @Nullable LocalDate from;
    private transient @Nullable List<PriceListRow> timeline;
    private transient @Nullable PriceList list;
    private transient @Nullable List<TreatmentRow> treatments;

    /** Opens the version asked for, or the one in force. */
    public void open() {
        if (id == null) {
            id = getTimeline().stream()
                    .filter(row -> row.state() == PriceListRow.State.IN_FORCE)
                    .findFirst()
                    .map(PriceListRow::id)
                    .orElse(null);
        }
    }

    /** Begins a draft: a copy of the version that is open, or an empty one in a clinic without prices. */
    public String copy() {
        UUID draft = id == null ? revision.begin(name) : revision.copy(id, name);
        return shown(draft);
    }

    /** Puts the open draft in force from the day typed. */
    public String approve() {
        if (from == null) {
            throw Rejected.invalid("pricing.from").at("from");
        }
        revision.approve(asked(), getRow().version(), from);
        return shown(asked());
    }

    /** All versions, drafts first. */
    public List<PriceListRow> getTimeline() {
        List<PriceListRow> read = timeline;
        if (read == null) {
            read = revision.timeline();
            timeline = read;
        }
        return read;
    }

    /** The open version on the timeline. */
    public PriceListRow getRow() {
        return getTimeline().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("price list"));
    }

    /** The price of a treatment in the open version; null where it has none. */
    public @Nullable Tariff tariff(String treatment) {
        PriceList read = list;
        if (read == null) {
            read = revision.look(asked());
            list = read;
        }
        return read.tariffs().get(treatment);
    }

    /** Everything the clinic offers. */
    public List<TreatmentRow> getTreatments() {
        List<TreatmentRow> read = treatments;
        if (read == null) {
            read = catalogue.all();
            treatments = read;
        }
        return read;
    }

    /** The earliest day new prices can start. */
    public LocalDate getToday() {
        return time.today();
    }

    private UUID asked() {
        if (id == null) {
            throw new NotFound("price list");
        }
        return id;
    }

    private static String shown(UUID list) {
        return "/admin/prices.xhtml?faces-redirect=true&id=" + list;
    }

    /** Which version is open. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Which version is open. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }

    /** What the copy is called. */
    public String getName() {
        return name;
    }

    /** What the copy is called. */
    public void setName(@Nullable String newName) {
        name = newName == null ? "" : newName;
    }

    /** The first day of the draft. */
    public @Nullable LocalDate getFrom() {
        return from;
    }

    /** The first day of the draft. */
    public void setFrom(@Nullable LocalDate newFrom) {
        from = newFrom;
    }
}
