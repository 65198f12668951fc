package derm.bench.generate;

import derm.availability.ClaimedPhase;
import derm.availability.PhaseKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Fills one day: visits one after the other for each provider, with a room, nurse, device and patient that are free then. */
final class DayFill {

    /** Slots of the working day before and after lunch. */
    private static final int[][] HALVES = {{0, 48}, {60, 114}};

    private final Clinic clinic;
    private final List<Long> patients;
    private final Random random;
    private final int dayStart;
    private final Map<Long, BitSet> taken = new HashMap<>();

    /**
     * A visit that fits.
     *
     * @param treatment what is done
     * @param band the lesion band: 0 to 2
     * @param patient who comes
     * @param provider by whom
     * @param nurse who helps; null without one
     * @param room where
     * @param device with what; null without one
     * @param start the first slot
     * @param end the slot after the patient is free
     * @param phases all that is claimed
     */
    record Visit(
            Clinic.Treatment treatment,
            int band,
            long patient,
            long provider,
            Long nurse,
            long room,
            Long device,
            int start,
            int end,
            List<ClaimedPhase> phases) {}

    DayFill(Clinic clinic, List<Long> patients, Random random, int dayStart) {
        this.clinic = clinic;
        this.patients = patients;
        this.random = random;
        this.dayStart = dayStart;
    }

    /** The visits of the day that starts at the slot given, as full as asked for. */
    List<Visit> visits(double fill) {
        List<Visit> visits = new ArrayList<>();
        for (long provider : clinic.providers) {
            for (int[] half : HALVES) {
                int at = half[0];
                while (at < half[1]) {
                    Visit visit = random.nextDouble() < fill ? fitting(provider, at, half[1]) : null;
                    if (visit == null) {
                        at += 3;
                    } else {
                        visits.add(visit);
                        at = visit.end() - dayStart;
                    }
                }
            }
        }
        return visits;
    }

    private Visit fitting(long provider, int at, int end) {
        Clinic.Treatment treatment = clinic.treatments.get(random.nextInt(clinic.treatments.size()));
        if (!clinic.methods.getOrDefault(provider, Set.of()).contains(treatment.method())) {
            return null;
        }
        int band = random.nextInt(10) < 7 ? 0 : random.nextInt(3);
        int length = treatment.phases().stream()
                .mapToInt(phase -> phase.slots()[band])
                .sum();
        if (at + length > end) {
            return null;
        }
        Long room = free(
                clinic.roomFeatures.keySet().stream()
                        .filter(id -> clinic.roomFeatures.get(id).contains(treatment.roomFeature()))
                        .toList(),
                at,
                length);
        boolean helped = treatment.phases().stream().anyMatch(Clinic.Phase::nurse);
        Long nurse = helped ? free(clinic.nurses, at, length) : null;
        Long device = treatment.devices().isEmpty()
                ? null
                : free(
                        clinic.devices.keySet().stream()
                                .filter(id -> treatment.devices().contains(clinic.devices.get(id)))
                                .toList(),
                        at,
                        length);
        Long patient = free(
                List.of(patients.get(random.nextInt(patients.size())), patients.get(random.nextInt(patients.size()))),
                at,
                length);
        boolean complete = room != null
                && patient != null
                && (!helped || nurse != null)
                && (treatment.devices().isEmpty() || device != null);
        return complete ? placed(treatment, band, patient, provider, nurse, room, device, at) : null;
    }

    private Visit placed(
            Clinic.Treatment treatment,
            int band,
            long patient,
            long provider,
            Long nurse,
            long room,
            Long device,
            int at) {
        List<ClaimedPhase> phases = new ArrayList<>();
        int slot = dayStart + at;
        int free = slot;
        for (Clinic.Phase phase : treatment.phases()) {
            int to = slot + phase.slots()[band];
            PhaseKind kind = PhaseKind.valueOf(phase.step());
            add(phases, phase.provider(), kind, provider, slot, to);
            add(phases, phase.nurse(), kind, nurse, slot, to);
            add(phases, phase.room(), kind, room, slot, to);
            add(phases, phase.device(), kind, device, slot, to);
            free = kind == PhaseKind.TURNOVER ? free : to;
            slot = to;
        }
        add(phases, true, PhaseKind.VISIT, patient, dayStart + at, free);
        return new Visit(treatment, band, patient, provider, nurse, room, device, dayStart + at, free, phases);
    }

    private void add(List<ClaimedPhase> phases, boolean takes, PhaseKind kind, Long resource, int from, int to) {
        if (takes && resource != null) {
            phases.add(new ClaimedPhase(kind, 0, resource, from, to));
            taken.computeIfAbsent(resource, id -> new BitSet()).set(from - dayStart, to - dayStart);
        }
    }

    private Long free(List<Long> candidates, int at, int length) {
        int first = candidates.isEmpty() ? 0 : random.nextInt(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            Long candidate = candidates.get((first + i) % candidates.size());
            BitSet busy = taken.get(candidate);
            if (busy == null || busy.get(at, at + length).isEmpty()) {
                return candidate;
            }
        }
        return null;
    }
}
