package derm.admin;

import derm.catalogue.Catalogue;
import derm.catalogue.Phase;
import derm.catalogue.Step;
import derm.catalogue.TreatmentRow;
import derm.lesion.LesionBand;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the clinic offers, with the minutes each takes. */
@Named
@RequestScoped
public class TreatmentsPage {

    @Inject
    private Catalogue catalogue;

    private List<TreatmentRow> treatments = List.of();

    @PostConstruct
    void read() {
        treatments = catalogue.all();
    }

    /** All treatments. */
    public List<TreatmentRow> getTreatments() {
        return treatments;
    }

    /** The minutes of the procedure by band, {@code 15 / 25 / 40}, or once where all are alike. */
    public String minutes(TreatmentRow treatment) {
        Phase procedure = treatment.protocol().phases().stream()
                .filter(phase -> phase.step() == Step.PROCEDURE)
                .findFirst()
                .orElseThrow();
        int few = procedure.minutes(LesionBand.FEW);
        int several = procedure.minutes(LesionBand.SEVERAL);
        int many = procedure.minutes(LesionBand.MANY);
        return few == many ? Integer.toString(few) : few + " / " + several + " / " + many;
    }

    /** The minutes of the steps before or after the procedure that are of this kind. */
    public int minutes(TreatmentRow treatment, String steps) {
        return treatment.protocol().phases().stream()
                .filter(phase -> phase.step().name().startsWith(steps))
                .mapToInt(phase -> phase.minutes(LesionBand.FEW))
                .sum();
    }
}
