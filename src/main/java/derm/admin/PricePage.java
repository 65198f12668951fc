package derm.admin;

import derm.pricing.PriceList;
import derm.pricing.PriceListRow;
import derm.pricing.PriceRevision;
import derm.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One treatment's price in a draft: base, lesion tiers, what is added, and its bounds. */
@Named
@ViewScoped
public class PricePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PriceRevision revision;

    private @Nullable UUID id;
    private String treatment = "";
    private int version;
    private boolean draft;
    private String listName = "";
    private PriceForm form = new PriceForm();

    /** Opens the price. */
    public void open() {
        if (id == null || treatment.isEmpty()) {
            throw new NotFound("price");
        }
        UUID asked = id;
        PriceListRow row = revision.timeline().stream()
                .filter(known -> known.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("price list"));
        version = row.version();
        draft = row.state() == PriceListRow.State.DRAFT;
        listName = row.name();
        PriceList list = revision.look(asked);
        form = PriceForm.of(list.tariffs().get(treatment), list.currency());
    }

    /** Saves it in the draft. */
    public String save() {
        if (id == null) {
            throw new NotFound("price list");
        }
        revision.change(id, version, form.tariff(treatment));
        return "/admin/prices.xhtml?faces-redirect=true&id=" + id;
    }

    /** What is typed. */
    public PriceForm getForm() {
        return form;
    }

    /** Whether it can be changed. */
    public boolean isDraft() {
        return draft;
    }

    /** The version it belongs to. */
    public String getListName() {
        return listName;
    }

    /** Which version. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Which version. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }

    /** The treatment's code. */
    public String getTreatment() {
        return treatment;
    }

    /** The treatment's code. */
    public void setTreatment(@Nullable String newTreatment) {
        treatment = newTreatment == null ? "" : newTreatment;
    }
}
