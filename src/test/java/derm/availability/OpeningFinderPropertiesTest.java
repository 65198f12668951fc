package derm.availability;

import static org.assertj.core.api.Assertions.assertThat;

import derm.shared.ResourceKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The finder against the obvious way to find openings, on random clinics and visits. */
class OpeningFinderPropertiesTest {

    private static final List<String> ZONES =
            List.of("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC");
    private static final List<String> DAYS =
            List.of("2026-03-08T03:00:00Z", "2026-03-28T22:00:00Z", "2026-10-24T22:00:00Z", "2026-11-01T03:00:00Z");
    private static final List<Integer> STEPS = List.of(5, 10, 15, 20, 30, 60);
    private static final List<ResourceKind> KINDS =
            List.of(ResourceKind.PROVIDER, ResourceKind.NURSE, ResourceKind.ROOM);

    @Property(tries = 400)
    void findsExactlyWhatTheNaiveFinderFinds(@ForAll long seed) {
        Clinic clinic = new Clinic(new Random(seed));
        List<Opening> found = new OpeningFinder(clinic.plan, clinic.free, clinic.search).openings();
        assertThat(found).isEqualTo(new NaiveFinder(clinic.plan, clinic.slots, clinic.search).openings());
    }

    @Property(tries = 200)
    void theNearestOpeningsAreAmongAllAndNoneIsNearer(@ForAll long seed) {
        Clinic clinic = new Clinic(new Random(seed));
        int wanted = clinic.search.from() + clinic.random.nextInt(100);
        OpeningFinder finder = new OpeningFinder(clinic.plan, clinic.free, clinic.search);
        List<Integer> distances = finder.openings().stream()
                .map(opening -> Math.abs(opening.startSlot() - wanted))
                .toList();
        List<Integer> starts =
                finder.openings().stream().map(Opening::startSlot).distinct().toList();
        assertThat(finder.nearest(wanted, 3))
                .extracting(opening -> Math.abs(opening.startSlot() - wanted))
                .isSorted()
                .allMatch(distances::contains)
                .hasSize(Math.min(3, starts.size()));
    }

    @Property(tries = 200)
    void whatExcludesAStartIsNamedExactlyWhereThereIsNoOpening(@ForAll long seed) {
        Clinic clinic = new Clinic(new Random(seed));
        Set<Integer> found = new HashSet<>();
        new OpeningFinder(clinic.plan, clinic.free, clinic.search)
                .openings()
                .forEach(opening -> found.add(opening.startSlot()));
        WhyNot whyNot = new WhyNot(clinic.plan, clinic.working, clinic.busy);
        for (int start = clinic.search.from(); start < clinic.search.to(); start++) {
            boolean excluded = !whyNot.obstacles(start).isEmpty();
            if (found.contains(start)) {
                assertThat(excluded).isFalse();
            } else if (!clinic.sharesPeople && clinic.search.grid().contains(start)) {
                assertThat(excluded).isTrue();
            }
        }
    }

    /** A random clinic with a handful of resources, a random visit, and a day around a clock change. */
    private static final class Clinic {

        private final Random random;
        private final Search search;
        private final FreeTime free;
        private final Map<Long, Set<Integer>> slots = new HashMap<>();
        private final List<WorkingTime> working = new ArrayList<>();
        private final List<BusyPhase> busy = new ArrayList<>();
        private final VisitPlan plan;
        private final boolean sharesPeople;

        Clinic(Random random) {
            this.random = random;
            int from = Slots.floor(Instant.parse(oneOf(DAYS))) + random.nextInt(7);
            StartGrid grid = new StartGrid(ZoneId.of(oneOf(ZONES)), oneOf(STEPS));
            search = new Search(from, from + 60 + random.nextInt(90), grid, 10_000);
            free = new FreeTime(from, search.to() + 40);
            for (long resource = 0; resource < 9; resource++) {
                addResource(resource);
            }
            plan = plan();
            sharesPeople = plan.needs().stream().map(Need::kind).distinct().count()
                    < plan.needs().size();
        }

        private void addResource(long resource) {
            Set<Integer> mine = slots.computeIfAbsent(resource, id -> new HashSet<>());
            int begin = free.from() + random.nextInt(30);
            Span hours = new Span(begin, begin + 40 + random.nextInt(150));
            WorkingTime.Away away =
                    new WorkingTime.Away(WorkingTime.Reason.ABSENT, within(hours, 1 + random.nextInt(20)));
            WorkingTime time = new WorkingTime(resource, List.of(hours), List.of(away));
            working.add(time);
            time.addTo(free);
            for (int slot = hours.from(); slot < Math.min(hours.to(), free.to()); slot++) {
                mine.add(slot);
            }
            remove(mine, away.span());
            for (int visit = random.nextInt(5); visit > 0; visit--) {
                Span taken = within(hours, 1 + random.nextInt(8));
                busy.add(new BusyPhase(resource, visit, PhaseKind.PROCEDURE, taken.from(), taken.to()));
                free.remove(resource, taken.from(), taken.to());
                remove(mine, taken);
            }
        }

        private VisitPlan plan() {
            VisitPlanBuilder visit = VisitPlan.builder();
            int needs = 1 + random.nextInt(4);
            for (int need = 0; need < needs; need++) {
                int kind = need == 0 ? 0 : random.nextInt(3);
                Set<Long> candidates = new LinkedHashSet<>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    candidates.add(kind * 3L + random.nextInt(3));
                }
                visit.need(KINDS.get(kind), candidates);
            }
            Set<Integer> unused = new HashSet<>();
            for (int need = 0; need < needs; need++) {
                unused.add(need);
            }
            while (!unused.isEmpty()) {
                Set<Integer> taking = new HashSet<>(List.of(random.nextInt(needs), random.nextInt(needs)));
                unused.removeAll(taking);
                visit.phase(PhaseKind.PROCEDURE, 5 * (1 + random.nextInt(7)), taking);
            }
            return visit.turnover(5 * random.nextInt(4), random.nextInt(needs)).build();
        }

        private Span within(Span hours, int length) {
            int from = hours.from() + random.nextInt(hours.to() - hours.from());
            return new Span(from, from + length);
        }

        private static void remove(Set<Integer> slots, Span span) {
            for (int slot = span.from(); slot < span.to(); slot++) {
                slots.remove(slot);
            }
        }

        private <T> T oneOf(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
