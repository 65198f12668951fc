package derm.facility;

import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.Role.Names;
import derm.platform.settings.Snapshot;
import derm.platform.settings.SnapshotVersions;
import derm.shared.NotFound;
import derm.shared.Rejected;
import derm.shared.WeeklyRange;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sets when the clinic is open. What is booked already stays booked. */
@Stateless
@DenyAll
public class OpeningTimes {

    @Inject
    private Premises premises;

    @Inject
    private SnapshotVersions snapshots;

    @Inject
    private AuditTrail trail;

    /** Replaces the opening hours of the week; ranges of a day may touch but not overlap. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    @Audited("facility.hours")
    public void openOn(List<WeeklyRange> week) {
        for (WeeklyRange range : week) {
            if (week.stream().filter(range::overlaps).count() > 1) {
                throw Rejected.invalid("facility.hours-overlap")
                        .at(range.weekday().name());
            }
        }
        premises.openingHours().forEach(premises::remove);
        week.forEach(range -> premises.add(new OpeningHours(range)));
        snapshots.edited(Snapshot.PLANNING);
        trail.detail(week.toString());
    }

    /** Closes the clinic on a day. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    @Audited("facility.closed-day")
    public void close(ClosedDayRow closed) {
        if (find(closed.day()).isPresent()) {
            throw Rejected.rule("facility.closed-already").at("closedDay");
        }
        premises.add(new ClosedDay(closed.day(), closed.name()));
        snapshots.edited(Snapshot.PLANNING);
        trail.detail("closed " + closed.day());
    }

    /** Opens on a day that was to be closed. */
    @RolesAllowed(Names.ADMIN)
    @Audited("facility.closed-day")
    public void openAgain(LocalDate day) {
        premises.remove(find(day).orElseThrow(() -> new NotFound("closed day")));
        snapshots.edited(Snapshot.PLANNING);
        trail.detail("open again " + day);
    }

    private Optional<ClosedDay> find(LocalDate day) {
        return premises.closedDays(day, day.plusDays(1)).stream().findFirst();
    }
}
