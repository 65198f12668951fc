package derm.bench;

import derm.availability.FreeTime;
import derm.availability.Opening;
import derm.availability.OpeningFinder;
import derm.availability.PhaseKind;
import derm.availability.Search;
import derm.availability.Slots;
import derm.availability.StartGrid;
import derm.availability.VisitPlan;
import derm.availability.VisitPlanBuilder;
import derm.shared.ResourceKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to find laser openings in a full clinic of 20 providers, 12 rooms, 6 lasers and 8 nurses. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OpeningFinderBench {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final int FIRST = Slots.floor(Instant.parse("2026-11-30T05:00:00Z"));

    @Param({"1", "14"})
    private int days;

    @Param({"50", "1000"})
    private int limit;

    private FreeTime free;
    private VisitPlan plan;
    private Search search;

    /** Fills two thirds of every working day with visits of half an hour. */
    @Setup
    public void fill() {
        int end = FIRST + days * Slots.PER_DAY;
        plan = laserVisit();
        free = new FreeTime(FIRST, end + plan.slots());
        Random random = new Random(7);
        for (long resource : LongStream.rangeClosed(1, 46).toArray()) {
            for (int day = FIRST; day < end; day += Slots.PER_DAY) {
                free.add(resource, day + 96, day + 216);
                for (int slot = day + 96; slot < day + 216; slot += 6) {
                    if (random.nextInt(100) < 68) {
                        free.remove(resource, slot, slot + 6);
                    }
                }
            }
        }
        search = new Search(FIRST, end, new StartGrid(NEW_YORK, 15), limit);
    }

    /** Everything from the free time of each resource to the list of openings. */
    @Benchmark
    public List<Opening> openings() {
        return new OpeningFinder(plan, free, search).openings();
    }

    private static VisitPlan laserVisit() {
        VisitPlanBuilder visit = VisitPlan.builder();
        int provider = visit.need(ResourceKind.PROVIDER, ids(1, 20));
        int room = visit.need(ResourceKind.ROOM, ids(21, 32));
        int laser = visit.need(ResourceKind.DEVICE, ids(33, 38));
        int numbing = visit.need(ResourceKind.NURSE, ids(39, 46));
        int assisting = visit.need(ResourceKind.NURSE, ids(39, 46));
        return visit.phase(PhaseKind.NUMBING_APPLY, 5, Set.of(numbing, room))
                .phase(PhaseKind.NUMBING_WAIT, 30, Set.of(room))
                .phase(PhaseKind.PROCEDURE, 25, Set.of(provider, room, laser, assisting))
                .turnover(15, room)
                .build();
    }

    private static List<Long> ids(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
