package derm.admin.demo;

import static derm.catalogue.Taking.DEVICE;
import static derm.catalogue.Taking.NURSE;
import static derm.catalogue.Taking.PROVIDER;
import static derm.catalogue.Taking.ROOM;

import derm.catalogue.CatalogueEditing;
import derm.catalogue.Course;
import derm.catalogue.Cpt;
import derm.catalogue.Method;
import derm.catalogue.Phase;
import derm.catalogue.PigmentRisk;
import derm.catalogue.ProtocolDetails;
import derm.catalogue.Step;
import derm.catalogue.Taking;
import derm.catalogue.TreatmentDetails;
import derm.facility.DeviceKind;
import derm.facility.RoomFeature;
import derm.shared.Provenance;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The catalogue every demo clinic starts from; each number is to be approved before use. */
@Dependent
class DemoCatalogue {

    private static final Provenance TO_APPROVE = Provenance.unapproved("Demo catalogue; approve before use");
    private static final List<Cpt> DESTRUCTION = List.of(new Cpt("17110", 1, 14), new Cpt("17111", 15, null));

    @Inject
    private CatalogueEditing editing;

    void seed() {
        talk(Method.CONSULTATION, "Consultation", 20, RoomFeature.CONSULTATION);
        talk(Method.ONLINE_CONSULT, "Online consult", 15, null);
        deroofing();
        cryotherapy();
        heatDestruction();
        laser();
        talk(Method.FOLLOW_UP, "Follow-up", 10, RoomFeature.CONSULTATION);
    }

    private void talk(Method method, String name, int minutes, @Nullable RoomFeature room) {
        Set<Taking> taking = room == null ? Set.of(PROVIDER) : Set.of(PROVIDER, ROOM);
        add(
                method,
                new TreatmentDetails(name, null, 0, List.of(), null),
                new ProtocolDetails(
                        List.of(Phase.always(Step.PROCEDURE, minutes, taking)),
                        room,
                        Set.of(),
                        TO_APPROVE,
                        Course.single(),
                        TO_APPROVE));
    }

    private void deroofing() {
        add(
                Method.DEROOFING,
                procedure("Deroofing", 14, List.of(new Cpt("10040", 1, null)), null),
                new ProtocolDetails(
                        List.of(
                                Phase.byBand(Step.PROCEDURE, 15, 25, 40, Set.of(PROVIDER, ROOM)),
                                Phase.always(Step.TURNOVER, 5, Set.of(ROOM))),
                        RoomFeature.PROCEDURE,
                        Set.of(),
                        TO_APPROVE,
                        new Course(1, 1, 14, 28, 42, 1, 3, PigmentRisk.LOW),
                        TO_APPROVE));
    }

    private void cryotherapy() {
        add(
                Method.CRYOTHERAPY,
                procedure("Cryotherapy", 14, DESTRUCTION, "26782000"),
                new ProtocolDetails(
                        List.of(
                                Phase.byBand(Step.PROCEDURE, 10, 15, 20, Set.of(PROVIDER, ROOM, DEVICE)),
                                Phase.always(Step.TURNOVER, 5, Set.of(ROOM))),
                        RoomFeature.PROCEDURE,
                        Set.of(DeviceKind.CRYOGEN_UNIT),
                        TO_APPROVE,
                        new Course(1, 3, 14, 21, 28, 7, 14, PigmentRisk.HIGH),
                        TO_APPROVE));
    }

    private void heatDestruction() {
        add(
                Method.HEAT_DESTRUCTION,
                procedure("Heat destruction", 14, DESTRUCTION, null),
                new ProtocolDetails(
                        numbed(Phase.byBand(Step.PROCEDURE, 15, 25, 35, Set.of(PROVIDER, NURSE, ROOM, DEVICE)), 10),
                        RoomFeature.SMOKE_EVACUATION,
                        Set.of(DeviceKind.ELECTROSURGICAL_UNIT),
                        TO_APPROVE,
                        new Course(1, 2, 21, 25, 28, 7, 10, PigmentRisk.MEDIUM),
                        TO_APPROVE));
    }

    private void laser() {
        add(
                Method.LASER,
                procedure("Laser", 30, DESTRUCTION, null),
                new ProtocolDetails(
                        numbed(Phase.byBand(Step.PROCEDURE, 25, 35, 50, Set.of(PROVIDER, NURSE, ROOM, DEVICE)), 15),
                        RoomFeature.LASER,
                        Set.of(DeviceKind.LASER_ER_YAG, DeviceKind.LASER_CO2),
                        TO_APPROVE,
                        new Course(1, 3, 28, 35, 42, 7, 14, PigmentRisk.MEDIUM),
                        TO_APPROVE));
    }

    /** Half an hour of numbing: five minutes to apply it, the rest to let it work while the provider is free. */
    private static List<Phase> numbed(Phase procedure, int turnoverMinutes) {
        List<Phase> phases = new ArrayList<>();
        phases.add(Phase.always(Step.NUMBING_APPLY, 5, Set.of(NURSE, ROOM)));
        phases.add(Phase.always(Step.NUMBING_WAIT, 25, Set.of(ROOM)));
        phases.add(procedure);
        phases.add(Phase.always(Step.TURNOVER, turnoverMinutes, Set.of(ROOM)));
        return phases;
    }

    private static TreatmentDetails procedure(
            String name, int followUpFreeDays, List<Cpt> cpt, @Nullable String snomedCode) {
        return new TreatmentDetails(name, Method.CONSULTATION, followUpFreeDays, cpt, snomedCode);
    }

    private void add(Method method, TreatmentDetails details, ProtocolDetails protocol) {
        editing.add(method.name(), method, details, protocol);
    }
}
