package derm.facility;

import derm.shared.Provenance;
import derm.shared.Rejected;
import java.util.List;

/**
 * What the clinic says about a handpiece.
 *
 * @param name as the clinic calls it
 * @param limits at most one a quantity
 * @param provenance where the limits come from and who approved them
 */
public record HandpieceDetails(String name, List<Limit> limits, Provenance provenance) {

    /** Refuses a handpiece without a name and two limits of one quantity. */
    public HandpieceDetails {
        name = name.strip();
        limits = List.copyOf(limits);
        if (name.isEmpty() || name.length() > RoomDetails.MAX_NAME) {
            throw Rejected.invalid("facility.name-missing", RoomDetails.MAX_NAME)
                    .at("name");
        }
        if (limits.stream().map(Limit::quantity).distinct().count() < limits.size()) {
            throw Rejected.invalid("facility.limit-twice").at("limits");
        }
    }
}
