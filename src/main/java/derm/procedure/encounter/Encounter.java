package derm.procedure.encounter;

import derm.catalogue.Method;
import derm.lesion.Zone;
import derm.procedure.sheet.Assessment;
import derm.procedure.sheet.Outcome;
import derm.procedure.sheet.Preparation;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything a note says about one procedure visit.
 *
 * @param who the people and the visit
 * @param startedAt when the procedure started
 * @param endedAt when it ended
 * @param assessment who it is, why, and what was asked before
 * @param preparation how the skin was prepared and numbed
 * @param blocks what was done, one a method
 * @param outcome how it ended and what follows
 * @param lots the consumables
 * @param timeOut who confirmed what before the start
 * @param reasons why values outside their limits were right, or happened
 * @param photos the photos that belong to it
 */
public record Encounter(
        People who,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Assessment assessment,
        Preparation preparation,
        List<BlockPart> blocks,
        Outcome outcome,
        List<LotPart> lots,
        TimeOutPart timeOut,
        List<ReasonPart> reasons,
        List<PhotoPart> photos) {

    /** Keeps its own copies. */
    public Encounter {
        blocks = List.copyOf(blocks);
        lots = List.copyOf(lots);
        reasons = List.copyOf(reasons);
        photos = List.copyOf(photos);
    }

    /** The methods that were used. */
    public Set<Method> methods() {
        return blocks.stream().map(part -> part.block().method()).collect(Collectors.toUnmodifiableSet());
    }

    /** The zones that were treated. */
    public Set<Zone> zones() {
        return blocks.stream().flatMap(part -> part.zones().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether anything was done beside an eye. */
    public boolean isPeriocular() {
        return zones().stream().anyMatch(Zone::isPeriocular);
    }

    /**
     * The people and the visit of a note.
     *
     * @param note the note's public id
     * @param patient the patient's public id
     * @param patientName given and family name
     * @param birthDate as ISO date
     * @param mrn the medical record number
     * @param appointment the appointment's reference
     * @param performer who did it
     * @param assistant who assisted; empty where nobody did
     */
    public record People(
            UUID note,
            UUID patient,
            String patientName,
            String birthDate,
            String mrn,
            String appointment,
            String performer,
            String assistant) {}

    /**
     * A consumable.
     *
     * @param product what it is
     * @param lot its lot
     * @param expires its expiry as ISO date; empty where it has none
     */
    public record LotPart(String product, String lot, String expires) {}

    /**
     * Why a value outside its limits was right, or happened.
     *
     * @param place which sheet, field and limit, such as {@code 1/freezeS/usual}
     * @param value what was written
     * @param reason why
     */
    public record ReasonPart(String place, String value, String reason) {}

    /**
     * A photo of the encounter.
     *
     * @param id its public id
     * @param sha256 the hash of the picture
     */
    public record PhotoPart(UUID id, String sha256) {}
}
