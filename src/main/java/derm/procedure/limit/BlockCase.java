package derm.procedure.limit;

import derm.lesion.Zone;
import derm.procedure.sheet.MethodBlock;
import derm.screening.EyeZoneRules;
import java.util.List;
import java.util.Set;

/**
 * A method block and everything its limits depend on.
 *
 * @param block what was done
 * @param zones where
 * @param treated how many lesions the note marks as treated with it
 * @param device what it was done with
 * @param expected the clinic's expected ranges
 * @param eyeZones the clinic's eye-zone rules
 */
public record BlockCase(
        MethodBlock block,
        Set<Zone> zones,
        int treated,
        DeviceLimits device,
        List<ExpectedRange> expected,
        EyeZoneRules eyeZones) {

    /** Keeps its own copies. */
    public BlockCase {
        zones = Set.copyOf(zones);
        expected = List.copyOf(expected);
    }

    /** Whether it was done beside an eye. */
    public boolean isPeriocular() {
        return zones.stream().anyMatch(Zone::isPeriocular);
    }

    /** Whether it was done on a lid. */
    public boolean isOnLid() {
        return zones.contains(Zone.EYELID) || zones.contains(Zone.LID_MARGIN);
    }
}
