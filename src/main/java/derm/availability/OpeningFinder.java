package derm.availability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the starts at which a whole visit fits. Pure: it knows only the plan and the free time of each resource.
 *
 * <p>The free time of a candidate, shifted by each phase that needs it, gives the starts it could serve; a start is
 * possible where every need has somebody. Which of several free resources is taken is settled by the order of the
 * candidates alone, so the same question always has the same answer: whoever makes the plan puts the resource to be used
 * first in front (the plain room before the laser room). A need is met later in that order only where it would otherwise
 * claim a resource that an overlapping need of its kind already has.
 */
public final class OpeningFinder {

    private final VisitPlan plan;
    private final Search search;
    private final int lead;
    private final SlotMask[][] fits;
    private final SlotMask[] startsByLead;
    private final SlotMask starts;
    private final boolean[][] apart;

    /**
     * Prepares the search.
     *
     * @param plan what the visit takes
     * @param free the free time of every candidate
     * @param search where to look
     */
    public OpeningFinder(VisitPlan plan, FreeTime free, Search search) {
        this.plan = plan;
        this.search = search;
        this.lead = plan.lead();
        int needs = plan.needs().size();
        this.fits = new SlotMask[needs][];
        this.apart = new boolean[needs][needs];
        SlotMask common = free.empty();
        search.grid().addStarts(common, search.from(), search.to());
        for (int need = 0; need < needs; need++) {
            fits[need] = fitting(need, free);
            for (int other = 0; other < need; other++) {
                apart[need][other] = apart[other][need] = plan.apart(need, other);
            }
            if (need != lead) {
                common.retain(anyOf(fits[need], free));
            }
        }
        this.startsByLead = new SlotMask[fits[lead].length];
        for (int candidate = 0; candidate < startsByLead.length; candidate++) {
            startsByLead[candidate] = fits[lead][candidate].copy();
            startsByLead[candidate].retain(common);
        }
        this.starts = anyOf(startsByLead, free);
    }

    /** The openings by start, then in the order of the providers: one per start and provider, at most the limit. */
    public List<Opening> openings() {
        List<Opening> found = new ArrayList<>();
        for (int start = starts.next(search.from());
                start != SlotMask.NONE && found.size() < search.limit();
                start = starts.next(start + 1)) {
            found.addAll(openingsAt(start, search.limit() - found.size()));
        }
        return found;
    }

    /** The openings closest to a start, the nearest first; of two equally near the earlier. One per start. */
    public List<Opening> nearest(int wanted, int count) {
        List<Opening> found = new ArrayList<>();
        int later = starts.next(wanted);
        int earlier = starts.previous(wanted);
        while (found.size() < count && (later != SlotMask.NONE || earlier != SlotMask.NONE)) {
            if (later == SlotMask.NONE || (earlier != SlotMask.NONE && wanted - earlier <= later - wanted)) {
                found.addAll(openingsAt(earlier, 1));
                earlier = starts.previous(earlier);
            } else {
                found.addAll(openingsAt(later, 1));
                later = starts.next(later + 1);
            }
        }
        return found;
    }

    /** The openings at exactly this start, in the order of the providers. */
    public List<Opening> openingsAt(int start, int limit) {
        List<Opening> found = new ArrayList<>();
        for (int candidate = 0; candidate < startsByLead.length && found.size() < limit; candidate++) {
            if (startsByLead[candidate].contains(start)) {
                Opening opening =
                        opening(start, plan.needs().get(lead).candidates().get(candidate));
                if (opening != null) {
                    found.add(opening);
                }
            }
        }
        return found;
    }

    private @Nullable Opening opening(int start, long leading) {
        Long[] chosen = new Long[plan.needs().size()];
        chosen[lead] = leading;
        return choose(0, start, chosen)
                ? new Opening(start, start + plan.patientSlots(), leading, List.of(chosen))
                : null;
    }

    private boolean choose(int need, int start, Long[] chosen) {
        if (need == chosen.length) {
            return true;
        }
        if (need == lead) {
            return choose(need + 1, start, chosen);
        }
        List<Long> candidates = plan.needs().get(need).candidates();
        for (int i = 0; i < candidates.size(); i++) {
            if (fits[need][i].contains(start) && !taken(need, candidates.get(i), chosen)) {
                chosen[need] = candidates.get(i);
                if (choose(need + 1, start, chosen)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a need decided before this one, or the lead, already has the resource at the same time. */
    private boolean taken(int need, long resource, Long[] chosen) {
        for (int other = 0; other < chosen.length; other++) {
            if ((other < need || other == lead) && apart[need][other] && chosen[other] == resource) {
                return true;
            }
        }
        return false;
    }

    private SlotMask[] fitting(int need, FreeTime free) {
        List<PlannedPhase> phases = plan.of(need);
        return plan.needs().get(need).candidates().stream()
                .map(candidate -> fitting(free.of(candidate), phases))
                .toArray(SlotMask[]::new);
    }

    private static SlotMask fitting(SlotMask free, List<PlannedPhase> phases) {
        SlotMask fit = free.starts(phases.get(0).offset(), phases.get(0).length());
        for (PlannedPhase phase : phases.subList(1, phases.size())) {
            fit.retain(free.starts(phase.offset(), phase.length()));
        }
        return fit;
    }

    private static SlotMask anyOf(SlotMask[] masks, FreeTime free) {
        SlotMask any = free.empty();
        for (SlotMask mask : masks) {
            any.addAll(mask);
        }
        return any;
    }
}
