package derm.frontdesk;

import derm.catalogue.Catalogue;
import derm.catalogue.TreatmentRow;
import derm.lesion.Zone;
import derm.patient.PatientFile;
import derm.quote.Estimate;
import derm.quote.QuoteFile;
import derm.quote.QuoteRequest;
import derm.quote.Quoting;
import derm.shared.NotFound;
import derm.shared.Rejected;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a quote for a patient: treatments, lesions and place, with the price as it grows. */
@Named
@ViewScoped
public class NewQuotePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient PatientFile patients;

    @Inject
    private transient QuoteFile quotes;

    @Inject
    private transient Quoting quoting;

    private @Nullable UUID patient;
    private String name = "";
    private @Nullable String treatment;
    private @Nullable Integer lesions;
    private @Nullable Zone zone;
    private final List<AskedTreatment> rows = new ArrayList<>();
    private transient @Nullable Estimate estimate;
    private transient @Nullable List<TreatmentRow> treatments;

    /** Opens an empty quote, or one with the treatment that the address names. */
    public void open() {
        if (patient == null) {
            throw new NotFound("patient");
        }
        name = patients.read(patient).summary().name().full();
        rows.add(new AskedTreatment(treatment == null ? firstProcedure() : treatment, lesions, zone));
    }

    /** Adds a treatment. */
    public void add() {
        rows.add(new AskedTreatment(firstProcedure(), null, null));
    }

    /** Takes a treatment out; one always stays. */
    public void remove(AskedTreatment row) {
        if (rows.size() > 1) {
            rows.remove(row);
        }
    }

    /** Makes the draft and shows it. */
    public String save() {
        if (patient == null) {
            throw new NotFound("patient");
        }
        return "/frontdesk/quote.xhtml?faces-redirect=true&id="
                + quoting.create(new QuoteRequest(patient, items())).id();
    }

    /** The price so far; null while something is missing. */
    public @Nullable Estimate getEstimate() {
        if (estimate == null && rows.stream().noneMatch(row -> row.missesSomething(isCounted(row)))) {
            try {
                estimate = quotes.estimate(items());
            } catch (Rejected unpriced) {
                return null;
            }
        }
        return estimate;
    }

    /** Whether the price of the treatment depends on lesions and place. */
    public boolean isCounted(AskedTreatment row) {
        return getTreatments().stream()
                .anyMatch(known -> known.code().equals(row.getTreatment())
                        && known.method().isProcedure());
    }

    private List<QuoteRequest.Item> items() {
        return rows.stream().map(row -> row.item(isCounted(row))).toList();
    }

    private String firstProcedure() {
        return getTreatments().stream()
                .filter(known -> known.method().isProcedure())
                .map(TreatmentRow::code)
                .findFirst()
                .orElse("");
    }

    /** What can be quoted. */
    public List<TreatmentRow> getTreatments() {
        List<TreatmentRow> read = treatments;
        if (read == null) {
            read = catalogue.offered();
            treatments = read;
        }
        return read;
    }

    /** Where lesions can be. */
    public List<Zone> getZones() {
        return List.of(Zone.values());
    }

    /** The treatments asked for. */
    public List<AskedTreatment> getRows() {
        return rows;
    }

    /** Whose quote. */
    public String getName() {
        return name;
    }

    /** Whose quote. */
    public @Nullable UUID getPatient() {
        return patient;
    }

    /** Whose quote. */
    public void setPatient(@Nullable UUID newPatient) {
        patient = newPatient;
    }

    /** What the address asks for. */
    public @Nullable String getTreatment() {
        return treatment;
    }

    /** What the address asks for. */
    public void setTreatment(@Nullable String newTreatment) {
        treatment = newTreatment;
    }

    /** How many lesions the address names. */
    public @Nullable Integer getLesions() {
        return lesions;
    }

    /** How many lesions the address names. */
    public void setLesions(@Nullable Integer newLesions) {
        lesions = newLesions;
    }

    /** Where, as the address says. */
    public @Nullable Zone getZone() {
        return zone;
    }

    /** Where, as the address says. */
    public void setZone(@Nullable Zone newZone) {
        zone = newZone;
    }
}
