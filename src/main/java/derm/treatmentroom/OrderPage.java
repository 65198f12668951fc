package derm.treatmentroom;

import derm.catalogue.Method;
import derm.lesion.LesionBand;
import derm.lesion.Zone;
import derm.order.NewOrder;
import derm.order.Ordering;
import derm.patient.PatientFile;
import derm.patient.PatientSummary;
import derm.shared.NotFound;
import derm.staff.ProviderRow;
import derm.staff.StaffDirectory;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writing an order: what, how many, where, by whom, within how many weeks. */
@Named
@ViewScoped
public class OrderPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_WEEKS = 4;

    @Inject
    private transient Ordering ordering;

    @Inject
    private transient PatientFile file;

    @Inject
    private transient StaffDirectory directory;

    private @Nullable UUID patientId;
    private @Nullable UUID visitId;
    private @Nullable PatientSummary patient;
    private final List<OrderLine> lines = new ArrayList<>(List.of(new OrderLine()));
    private @Nullable UUID provider;
    private int weeks = USUAL_WEEKS;
    private String remarks = "";

    /** Opens the form for a patient. */
    public void open() {
        if (patientId == null) {
            throw new NotFound("patient");
        }
        patient = file.read(patientId).summary();
    }

    /** Another method in the same order. */
    public void addLine() {
        if (lines.size() < NewOrder.MAX_ITEMS) {
            lines.add(new OrderLine());
        }
    }

    /** Writes the order and goes back to where it came from. */
    public String order() {
        if (patientId == null) {
            throw new NotFound("patient");
        }
        ordering.order(
                new NewOrder(patientId, lines.stream().map(OrderLine::item).toList(), provider, weeks, remarks));
        return visitId == null
                ? "/treatmentroom/today.xhtml?faces-redirect=true"
                : "/treatmentroom/visit.xhtml?faces-redirect=true&id=" + visitId;
    }

    /** What can be ordered. */
    public List<Method> getMethods() {
        return Arrays.stream(Method.values())
                .filter(method -> method != Method.ONLINE_CONSULT)
                .toList();
    }

    /** The zones of face and body. */
    public Zone[] getAllZones() {
        return Zone.values();
    }

    /** The bands. */
    public LesionBand[] getBands() {
        return LesionBand.values();
    }

    /** Who can be asked for. */
    public List<ProviderRow> getProviders() {
        return directory.providers().stream().filter(ProviderRow::active).toList();
    }

    /** Whom it is for. */
    public @Nullable PatientSummary getPatient() {
        return patient;
    }

    /** The methods of the order. */
    public List<OrderLine> getLines() {
        return lines;
    }

    /** Whom it is for. */
    public @Nullable UUID getPatientId() {
        return patientId;
    }

    /** Whom it is for. */
    public void setPatientId(@Nullable UUID newPatient) {
        patientId = newPatient;
    }

    /** The visit it was decided in. */
    public @Nullable UUID getVisitId() {
        return visitId;
    }

    /** The visit it was decided in. */
    public void setVisitId(@Nullable UUID newVisit) {
        visitId = newVisit;
    }

    /** Who shall do it. */
    public @Nullable UUID getProvider() {
        return provider;
    }

    /** Who shall do it. */
    public void setProvider(@Nullable UUID newProvider) {
        provider = newProvider;
    }

    /** Within how many weeks. */
    public int getWeeks() {
        return weeks;
    }

    /** Within how many weeks. */
    public void setWeeks(int newWeeks) {
        weeks = newWeeks;
    }

    /** What the front desk should know. */
    public String getRemarks() {
        return remarks;
    }

    /** What the front desk should know. */
    public void setRemarks(@Nullable String text) {
        remarks = text == null ? "" : text;
    }
}
