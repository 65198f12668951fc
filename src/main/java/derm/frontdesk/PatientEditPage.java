package derm.frontdesk;

import derm.patient.PatientFile;
import derm.patient.PatientRegistration;
import derm.patient.PatientSummary;
import derm.platform.time.ClinicTime;
import derm.shared.NotFound;
import derm.shared.Rejected;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Editing a patient; where somebody else saved in between, both values are shown and nothing is lost. */
@Named
@ViewScoped
public class PatientEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PatientFile file;

    @Inject
    private transient PatientRegistration registration;

    @Inject
    private transient ClinicTime time;

    private @Nullable UUID id;
    private @Nullable PatientSummary patient;
    private int version;
    private PatientForm before = new PatientForm();
    private PatientForm form = new PatientForm();
    private List<PatientForm.Clash> clashes = List.of();
    private boolean changedMeanwhile;

    /** Opens the form with what is known. */
    public void open() {
        PatientFile.View view = file.read(needId());
        show(view);
        form = new PatientForm(view.details());
    }

    /** Saves, or joins with what somebody else saved in between and asks again. */
    public String save() {
        try {
            registration.edit(needId(), version, form.details(time.today()));
        } catch (Rejected refusal) {
            if (!refusal.key().equals("patient.changed-meanwhile")) {
                throw refusal;
            }
            PatientForm original = before;
            show(file.read(needId()));
            clashes = form.join(original, before);
            changedMeanwhile = true;
            return "";
        }
        return "/frontdesk/patient.xhtml?faces-redirect=true&id=" + id;
    }

    /** Takes the value that was saved in between. */
    public void takeTheirs(PatientForm.Clash clash) {
        form.getValues().put(clash.field(), before.getValues().get(clash.field()));
        clashes = clashes.stream().filter(other -> !other.equals(clash)).toList();
    }

    private void show(PatientFile.View view) {
        patient = view.summary();
        version = view.version();
        before = new PatientForm(view.details());
    }

    private UUID needId() {
        if (id == null) {
            throw new NotFound("patient");
        }
        return id;
    }

    /** Whose form. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Whose form. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }

    /** The patient as saved. */
    public @Nullable PatientSummary getPatient() {
        return patient;
    }

    /** What is typed. */
    public PatientForm getForm() {
        return form;
    }

    /** The fields that both changed. */
    public List<PatientForm.Clash> getClashes() {
        return clashes;
    }

    /** Whether somebody else saved in between. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }
}
