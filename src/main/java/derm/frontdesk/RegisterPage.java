package derm.frontdesk;

import derm.patient.NewPatient;
import derm.patient.PatientDetails;
import derm.patient.PatientRegistration;
import derm.patient.PatientSummary;
import derm.patient.PossibleDuplicate;
import derm.platform.time.ClinicTime;
import derm.shared.Rejected;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Registering a new patient, with a look at who they may be already. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PatientRegistration registration;

    @Inject
    private transient ClinicTime time;

    private final PatientForm form = new PatientForm();
    private List<PossibleDuplicate> duplicates = List.of();

    /** Looks for people like this as soon as enough is typed; says nothing of what is not typed yet. */
    public void look() {
        try {
            duplicates = registration.duplicates(form.details(time.today()));
        } catch (Rejected unfinished) {
            duplicates = List.of();
        }
    }

    /** Registers, unless somebody looks like them. */
    public String save() {
        PatientDetails details = form.details(time.today());
        duplicates = registration.duplicates(details);
        return duplicates.isEmpty() ? register(details) : "";
    }

    /** Registers: it is somebody else. */
    public String saveAnyway() {
        return register(form.details(time.today()));
    }

    private String register(PatientDetails details) {
        PatientSummary registered = registration.register(new NewPatient(details, null), true);
        return "/frontdesk/patient.xhtml?faces-redirect=true&id=" + registered.id();
    }

    /** What is typed. */
    public PatientForm getForm() {
        return form;
    }

    /** Who they may be already. */
    public List<PossibleDuplicate> getDuplicates() {
        return duplicates;
    }
}
