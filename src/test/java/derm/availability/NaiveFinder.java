package derm.availability;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The obvious and slow way to find openings: minute by minute, one resource after the other, no bits and no shifts. */
final class NaiveFinder {

    private final VisitPlan plan;
    private final Map<Long, Set<Integer>> free;
    private final Search search;

    NaiveFinder(VisitPlan plan, Map<Long, Set<Integer>> freeSlots, Search search) {
        this.plan = plan;
        this.free = freeSlots;
        this.search = search;
    }

    List<Opening> openings() {
        List<Opening> found = new ArrayList<>();
        Instant end = Slots.instant(search.to());
        for (Instant minute = Slots.instant(search.from()); minute.isBefore(end); minute = minute.plusSeconds(60)) {
            ZonedDateTime local = minute.atZone(search.grid().zone());
            int ofDay = local.getHour() * 60 + local.getMinute();
            if (ofDay % search.grid().stepMinutes() == 0) {
                for (long lead : plan.needs().get(plan.lead()).candidates()) {
                    addOpening(found, Slots.floor(minute), lead);
                }
            }
        }
        return found.subList(0, Math.min(found.size(), search.limit()));
    }

    private void addOpening(List<Opening> found, int start, long lead) {
        for (List<Long> choice : choices(0, lead)) {
            if (works(start, choice)) {
                found.add(new Opening(start, start + plan.patientSlots(), lead, choice));
                return;
            }
        }
    }

    /** Every combination of candidates, those of the first need changing slowest. */
    private List<List<Long>> choices(int need, long lead) {
        if (need == plan.needs().size()) {
            return List.of(List.of());
        }
        List<Long> candidates =
                need == plan.lead() ? List.of(lead) : plan.needs().get(need).candidates();
        List<List<Long>> all = new ArrayList<>();
        for (long candidate : candidates) {
            for (List<Long> rest : choices(need + 1, lead)) {
                List<Long> choice = new ArrayList<>(List.of(candidate));
                choice.addAll(rest);
                all.add(choice);
            }
        }
        return all;
    }

    private boolean works(int start, List<Long> choice) {
        for (int slot = start; slot < start + plan.slots(); slot++) {
            List<Long> takenNow = new ArrayList<>();
            for (PlannedPhase phase : plan.phases()) {
                if (slot >= start + phase.offset() && slot < start + phase.end()) {
                    phase.needs().forEach(need -> takenNow.add(choice.get(need)));
                }
            }
            int now = slot;
            if (takenNow.stream().distinct().count() < takenNow.size()
                    || takenNow.stream()
                            .anyMatch(resource ->
                                    !free.getOrDefault(resource, Set.of()).contains(now))) {
                return false;
            }
        }
        return true;
    }
}
