package derm.availability;

import derm.availability.Obstacle.Code;
import derm.shared.ResourceKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names the constraints that exclude a start. Pure, and the other face of the finder: it finds nothing exactly where every
 * need for itself has somebody.
 */
final class WhyNot {

    private final VisitPlan plan;
    private final Map<Long, WorkingTime> working;
    private final Map<Long, List<BusyPhase>> busy;

    WhyNot(VisitPlan plan, Collection<WorkingTime> working, Collection<BusyPhase> busy) {
        this.plan = plan;
        this.working = working.stream().collect(Collectors.toMap(WorkingTime::resourceId, Function.identity()));
        this.busy = busy.stream().collect(Collectors.groupingBy(BusyPhase::resourceId));
    }

    /** The constraints that needs meet at this start, need by need; two needs with the same trouble name it once. */
    Set<Obstacle> obstacles(int start) {
        Set<Obstacle> all = new LinkedHashSet<>();
        for (int need = 0; need < plan.needs().size(); need++) {
            all.addAll(ofNeed(need, start));
        }
        return all;
    }

    private List<Obstacle> ofNeed(int index, int start) {
        Need need = plan.needs().get(index);
        if (need.candidates().isEmpty()) {
            return List.of(Obstacle.ofKind(Code.NONE_SUITABLE, need.kind(), List.of()));
        }
        List<Span> wanted = plan.of(index).stream()
                .map(phase -> new Span(start + phase.offset(), start + phase.end()))
                .toList();
        List<Obstacle> details = new ArrayList<>();
        for (long candidate : need.candidates()) {
            Set<Obstacle> own = ofResource(candidate, need.kind(), wanted);
            if (own.isEmpty()) {
                return List.of();
            }
            details.addAll(own);
        }
        return need.candidates().size() == 1
                ? details
                : List.of(Obstacle.ofKind(Code.NONE_FREE, need.kind(), List.copyOf(details)));
    }

    private Set<Obstacle> ofResource(long resource, ResourceKind kind, List<Span> wanted) {
        Set<Obstacle> obstacles = new LinkedHashSet<>();
        if (kind != ResourceKind.PATIENT) {
            WorkingTime time = working.get(resource);
            if (time == null || !wanted.stream().allMatch(time::covers)) {
                obstacles.add(obstacle(Code.OFF_HOURS, kind, resource, null));
            }
            if (time != null) {
                time.away().stream()
                        .filter(away -> wanted.stream().anyMatch(away.span()::overlaps))
                        .forEach(away -> obstacles.add(obstacle(
                                Code.valueOf(away.reason().name()),
                                kind,
                                resource,
                                away.span().to())));
            }
        }
        lastInTheWay(resource, wanted)
                .forEach(phase -> obstacles.add(new Obstacle(
                        kind == ResourceKind.PATIENT ? Code.PATIENT_ELSEWHERE : Code.BUSY,
                        kind,
                        resource,
                        phase.kind(),
                        phase.to(),
                        List.of())));
        return obstacles;
    }

    /** Of each visit in the way its last phase that is: what the resource waits for. */
    private Collection<BusyPhase> lastInTheWay(long resource, List<Span> wanted) {
        Map<Long, BusyPhase> lastByOwner = new TreeMap<>();
        for (BusyPhase phase : busy.getOrDefault(resource, List.of())) {
            Span taken = new Span(phase.from(), phase.to());
            if (wanted.stream().anyMatch(taken::overlaps)) {
                lastByOwner.merge(phase.owner(), phase, (one, other) -> one.to() >= other.to() ? one : other);
            }
        }
        return lastByOwner.values();
    }

    private static Obstacle obstacle(Code code, ResourceKind kind, long resource, @Nullable Integer until) {
        return new Obstacle(code, kind, resource, null, until, List.of());
    }
}
