package derm.availability;

import derm.availability.Obstacle.Code;
import derm.platform.security.Role.Names;
import derm.platform.settings.ClinicSettings;
import derm.platform.settings.Setting;
import derm.shared.ResourceKind;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells when a visit can take place, and why not. The picker, the API and the save all ask here. What it offers is what
 * is free now; only the claim makes it somebody's.
 */
@Stateless
@DenyAll
public class Openings {

    private static final Duration AROUND = Duration.ofDays(14);

    @Inject
    private BusyTimes busyTimes;

    @Inject
    private WorkingTimes workingTimes;

    @Inject
    private ClinicSettings settings;

    @Inject
    private Clock clock;

    /** The openings in the order of their starts, one per start and provider; never in the past or beyond the horizon. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public List<Opening> find(OpeningRequest request) {
        return finder(request).openings();
    }

    /** The openings at exactly this start, whatever the step, in the order of the providers. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public List<Opening> at(OpeningRequest request, Instant start) {
        int slot = Slots.floor(start);
        return Slots.instant(slot).equals(start)
                ? find(request.every(Slots.MINUTES).between(start, Slots.instant(slot + 1)))
                : List.of();
    }

    /** The openings closest to a start, the nearest first, at most one per start. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public List<Opening> nearest(OpeningRequest request, Instant start, int count) {
        return finder(request.between(start.minus(AROUND), start.plus(AROUND))).nearest(Slots.floor(start), count);
    }

    /** Why a visit can or cannot start then, with the nearest openings. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public Explanation explain(OpeningRequest request, Instant start) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (start.isBefore(clock.instant())) {
            obstacles.add(Obstacle.ofStart(Code.PAST));
        } else if (!start.isBefore(horizon())) {
            obstacles.add(Obstacle.ofStart(Code.BEYOND_HORIZON));
        }
        int slot = Slots.floor(start);
        VisitPlan plan = request.plan();
        int end = slot + plan.slots();
        obstacles.addAll(new WhyNot(
                        plan,
                        workingTimes.of(booked(plan), request.occasion(), slot, end),
                        busyTimes.phases(plan.candidates(), slot, end, request.except()))
                .obstacles(slot));
        if (obstacles.isEmpty() && at(request.limitedTo(1), start).isEmpty()) {
            obstacles.add(Obstacle.ofStart(Code.NOT_ENOUGH));
        }
        return new Explanation(obstacles.isEmpty(), obstacles, nearest(request, start, 3));
    }

    private OpeningFinder finder(OpeningRequest request) {
        VisitPlan plan = request.plan();
        int first = Math.max(Slots.ceil(request.from()), Slots.ceil(clock.instant()));
        int last = Math.max(first, Math.min(Slots.ceil(request.to()), Slots.ceil(horizon())));
        FreeTime free = new FreeTime(first, last + plan.slots());
        workingTimes
                .of(booked(plan), request.occasion(), free.from(), free.to())
                .forEach(time -> time.addTo(free));
        plan.needs().stream()
                .filter(need -> need.kind() == ResourceKind.PATIENT)
                .flatMap(need -> need.candidates().stream())
                .forEach(patient -> free.add(patient, free.from(), free.to()));
        busyTimes.subtract(free, request.except());
        StartGrid grid = new StartGrid(settings.zone(), request.step());
        return new OpeningFinder(plan, free, new Search(first, last, grid, request.limit()));
    }

    private Instant horizon() {
        return clock.instant().plus(Duration.ofDays(settings.number(Setting.HORIZON_DAYS)));
    }

    /** Everybody and everything that has working hours. */
    private static Set<Long> booked(VisitPlan plan) {
        return plan.candidates(kind -> kind != ResourceKind.PATIENT);
    }
}
