package derm.availability;

import derm.platform.security.Role.Names;
import derm.shared.TimeRange;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** When somebody or something is booked, without saying for whom: what whoever changes hours has to know beforehand. */
@Stateless
@DenyAll
public class PlannedTime {

    @Inject
    private BusyTimes busy;

    /** Every booked or held stretch of the resource that touches the range. */
    @RolesAllowed(Names.ADMIN)
    public List<BusyPhase> of(long resourceId, TimeRange range) {
        return busy.phases(List.of(resourceId), Slots.floor(range.from()), Slots.ceil(range.to()), Set.of());
    }
}
