package derm.booking.planning;

import derm.availability.PhaseKind;
import derm.availability.VisitPlan;
import derm.availability.VisitPlanBuilder;
import derm.booking.VisitItem;
import derm.catalogue.Phase;
import derm.catalogue.Step;
import derm.catalogue.Taking;
import derm.catalogue.TreatmentRow;
import derm.facility.DeviceKind;
import derm.facility.RoomFeature;
import derm.lesion.LesionBand;
import derm.shared.NotFound;
import derm.shared.Rejected;
import derm.shared.ResourceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans a visit: the phases of its treatments one after the other, with everybody and everything that would do for each.
 *
 * <p>One provider and one room serve the whole visit where somebody does all of it and some room suits all of it;
 * otherwise each treatment has its own. Nurses may change between phases.
 */
public final class VisitPlanner {

    /** The most treatments one visit has. */
    public static final int MOST_ITEMS = 5;

    private static final int MOST_LESIONS = LesionBand.MANY.most();

    private final Clinic clinic;

    /** A planner for the clinic as it is in this snapshot. */
    public VisitPlanner(Clinic clinic) {
        this.clinic = clinic;
    }

    /** Plans what is asked for; with the patient where one is known. */
    public PlannedVisit plan(List<AskedItem> asked, Wish wish, @Nullable Long patient) {
        if (asked.isEmpty() || asked.size() > MOST_ITEMS) {
            throw Rejected.invalid("booking.nothing-to-do", MOST_ITEMS).at("items");
        }
        List<VisitItem> items = asked.stream().map(this::item).toList();
        return replan(items, wish, patient);
    }

    /** Plans treatments that were planned before, by the protocols as they are now. */
    public PlannedVisit replan(List<VisitItem> items, Wish wish, @Nullable Long patient) {
        List<TreatmentRow> treatments =
                items.stream().map(item -> treatment(item.treatmentId())).toList();
        VisitPlan plan = new Sequence(items, treatments).plan(patient);
        plan = insist(plan, ResourceKind.PROVIDER, wish.provider(), "provider");
        plan = insist(plan, ResourceKind.ROOM, wish.room(), "room");
        plan = insist(plan, ResourceKind.DEVICE, wish.device(), "device");
        return new PlannedVisit(plan, items, treatments);
    }

    private VisitPlan insist(VisitPlan plan, ResourceKind kind, @Nullable UUID wished, String field) {
        if (wished == null) {
            return plan;
        }
        long key = clinic.key(wished).orElseThrow(() -> new NotFound(field));
        return plan.insistingOn(kind, key);
    }

    private VisitItem item(AskedItem asked) {
        TreatmentRow treatment = clinic.offered(asked.treatment())
                .orElseThrow(() -> Rejected.invalid("booking.unknown-treatment", asked.treatment())
                        .at("treatment"));
        LesionBand band = band(asked);
        boolean procedure = treatment.method().isProcedure();
        if (procedure && band == null) {
            throw Rejected.invalid("booking.lesions-needed", MOST_LESIONS).at("lesions");
        }
        if (procedure && asked.zone() == null) {
            throw Rejected.invalid("booking.zone-needed").at("zone");
        }
        int minutes = minutes(treatment, Step.PROCEDURE, band);
        return new VisitItem(treatment.id(), treatment.method(), band, asked.lesions(), asked.zone(), minutes);
    }

    private static @Nullable LesionBand band(AskedItem asked) {
        Integer lesions = asked.lesions();
        if (lesions == null) {
            return asked.band();
        }
        if (lesions < 1 || lesions > MOST_LESIONS) {
            throw Rejected.invalid("booking.lesions-needed", MOST_LESIONS).at("lesions");
        }
        return LesionBand.of(lesions);
    }

    private TreatmentRow treatment(long id) {
        return clinic.treatment(id)
                .orElseThrow(
                        () -> Rejected.rule("booking.unknown-treatment", "").at("treatment"));
    }

    private static int minutes(TreatmentRow treatment, Step step, @Nullable LesionBand band) {
        return treatment.protocol().phases().stream()
                .filter(phase -> phase.step() == step)
                .mapToInt(phase -> phase.minutes(band == null ? LesionBand.FEW : band))
                .sum();
    }

    /** The phases of one visit as they are put one after the other. */
    private final class Sequence {

        private final List<VisitItem> items;
        private final List<TreatmentRow> treatments;
        private final VisitPlanBuilder builder = VisitPlan.builder();
        private final List<Long> oneProvider;
        private final List<Long> oneRoom;
        private final Map<Set<DeviceKind>, Integer> devices = new HashMap<>();
        private int provider = -1;
        private int room = -1;

        Sequence(List<VisitItem> items, List<TreatmentRow> treatments) {
            this.items = items;
            this.treatments = treatments;
            this.oneProvider = clinic.providersFor(
                    items.stream().map(VisitItem::method).distinct().toList());
            Set<RoomFeature> features = new LinkedHashSet<>();
            for (TreatmentRow row : treatments) {
                RoomFeature feature = row.protocol().room();
                if (feature != null) {
                    features.add(feature);
                }
            }
            this.oneRoom = clinic.roomsFor(features);
        }

        VisitPlan plan(@Nullable Long patient) {
            for (int i = 0; i < items.size(); i++) {
                if (i > 0) {
                    builder.nextItem();
                }
                add(items.get(i), treatments.get(i));
            }
            return patient == null ? builder.build() : builder.build(patient);
        }

        private void add(VisitItem item, TreatmentRow treatment) {
            LesionBand band = item.band() == null ? LesionBand.FEW : item.band();
            provider = provider < 0 || oneProvider.isEmpty() ? needProvider(item) : provider;
            RoomFeature feature = treatment.protocol().room();
            if (feature != null && (room < 0 || oneRoom.isEmpty())) {
                room = builder.need(ResourceKind.ROOM, oneRoom.isEmpty() ? clinic.roomsFor(List.of(feature)) : oneRoom);
            }
            for (Phase phase : treatment.protocol().phases()) {
                if (phase.step() == Step.TURNOVER) {
                    builder.turnover(phase.minutes(band), room);
                } else {
                    builder.phase(
                            PhaseKind.valueOf(phase.step().name()),
                            phase.minutes(band),
                            taken(phase, treatment.protocol().devices()));
                }
            }
        }

        private int needProvider(VisitItem item) {
            return builder.need(
                    ResourceKind.PROVIDER,
                    oneProvider.isEmpty() ? clinic.providersFor(List.of(item.method())) : oneProvider);
        }

        private Set<Integer> taken(Phase phase, Set<DeviceKind> kinds) {
            Set<Integer> needs = new HashSet<>();
            for (Taking taking : phase.taking()) {
                needs.add(
                        switch (taking) {
                            case PROVIDER -> provider;
                            case NURSE -> builder.need(ResourceKind.NURSE, new ArrayList<>(clinic.activeNurses()));
                            case ROOM -> room;
                            case DEVICE ->
                                devices.computeIfAbsent(
                                        kinds, any -> builder.need(ResourceKind.DEVICE, clinic.devicesFor(any)));
                        });
            }
            return needs;
        }
    }
}
