package derm.admin;

import derm.catalogue.Catalogue;
import derm.catalogue.CatalogueEditing;
import derm.catalogue.TreatmentRow;
import derm.platform.security.CurrentUser;
import derm.platform.time.ClinicTime;
import derm.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One treatment: its words, its minutes by lesion band and its course, each with where it comes from. */
@Named
@ViewScoped
public class TreatmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient CatalogueEditing editing;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient ClinicTime time;

    private @Nullable UUID id;
    private int version;
    private int revision;
    private TreatmentForm form = new TreatmentForm();
    private transient @Nullable TreatmentRow treatment;

    /** Shows what holds. */
    public void open() {
        TreatmentRow row = getTreatment();
        version = row.version();
        revision = row.revision();
        form = new TreatmentForm(row);
    }

    /** Saves the words of the treatment. */
    public String saveWords() {
        editing.change(need(), version, form.details(getTreatment().details()));
        return stay();
    }

    /** Saves the next revision of the protocol, approved by whoever saves it where ticked. */
    public String saveProtocol() {
        editing.revise(
                need(),
                revision,
                form.protocol(getTreatment().protocol(), currentUser.caller().name(), time.today()));
        return stay();
    }

    /** Offers the treatment, or no longer does. */
    public String offer(boolean offered) {
        editing.offer(need(), version, offered);
        return stay();
    }

    private String stay() {
        return "/admin/treatment.xhtml?faces-redirect=true&saved=1&id=" + need();
    }

    private UUID need() {
        if (id == null) {
            throw new NotFound("treatment");
        }
        return id;
    }

    /** Which treatment. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Which treatment. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }

    /** What is typed. */
    public TreatmentForm getForm() {
        return form;
    }

    /** The treatment as it is. */
    public TreatmentRow getTreatment() {
        TreatmentRow known = treatment;
        if (known == null) {
            known = catalogue.treatment(need());
            treatment = known;
        }
        return known;
    }
}
