package derm.admin;

import derm.catalogue.Course;
import derm.catalogue.Phase;
import derm.catalogue.PigmentRisk;
import derm.catalogue.ProtocolDetails;
import derm.catalogue.TreatmentDetails;
import derm.catalogue.TreatmentRow;
import derm.lesion.LesionBand;
import derm.shared.Provenance;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is typed about a treatment. Inputs are named by what they hold, minutes by step and band. */
public class TreatmentForm extends Typed {

    private static final long serialVersionUID = 1L;

    private boolean procedure;

    /** An empty form. */
    public TreatmentForm() {}

    /** The form of a treatment as it is. */
    public TreatmentForm(TreatmentRow treatment) {
        procedure = treatment.method().isProcedure();
        show("name", treatment.details().name());
        show("followUpFreeDays", treatment.details().followUpFreeDays());
        show("snomedCode", treatment.details().snomedCode());
        for (Phase phase : treatment.protocol().phases()) {
            for (LesionBand band : LesionBand.values()) {
                show(input(phase, band), phase.minutes(band));
            }
        }
        Course course = treatment.protocol().course();
        show("sessions", course.sessionsMin());
        show("sessionsMax", course.sessionsMax());
        show("interval", course.intervalMinDays());
        show("intervalIdeal", course.intervalIdealDays());
        show("intervalMax", course.intervalMaxDays());
        show("healing", course.healingMinDays());
        show("healingMax", course.healingMaxDays());
        show("pigmentRisk", course.pigmentRisk());
        show("timesSource", treatment.protocol().times().source());
        show("courseSource", treatment.protocol().courseProvenance().source());
    }

    /** The words typed; billing numbers and prerequisite stay as they are. */
    TreatmentDetails details(TreatmentDetails before) {
        return new TreatmentDetails(
                text("name"), before.prerequisite(), number("followUpFreeDays"), before.cpt(), text("snomedCode"));
    }

    /** The protocol typed; who and what each phase takes stays as it is. */
    ProtocolDetails protocol(ProtocolDetails before, String approver, LocalDate today) {
        List<Phase> phases = before.phases().stream()
                .map(phase -> phase.lasting(minutes(phase)))
                .toList();
        return new ProtocolDetails(
                phases,
                before.room(),
                before.devices(),
                provenance("times", approver, today),
                procedure ? course() : before.course(),
                procedure ? provenance("course", approver, today) : before.courseProvenance());
    }

    private Map<LesionBand, Integer> minutes(Phase phase) {
        Map<LesionBand, Integer> minutes = new EnumMap<>(LesionBand.class);
        for (LesionBand band : LesionBand.values()) {
            minutes.put(
                    band, number(procedure ? input(phase, band) : phase.step().name()));
        }
        return minutes;
    }

    private Course course() {
        return new Course(
                number("sessions"),
                number("sessionsMax"),
                number("interval"),
                number("intervalIdeal"),
                number("intervalMax"),
                number("healing"),
                number("healingMax"),
                PigmentRisk.valueOf(text("pigmentRisk")));
    }

    private Provenance provenance(String what, String approver, LocalDate today) {
        String source = text(what + "Source");
        return ticked(what + "Approved") ? Provenance.approved(source, approver, today) : Provenance.unapproved(source);
    }

    /** The first band's input carries the step's name, so that a refusal of the step finds it. */
    private static String input(Phase phase, LesionBand band) {
        return band == LesionBand.FEW ? phase.step().name() : phase.step().name() + "_" + band.name();
    }
}
