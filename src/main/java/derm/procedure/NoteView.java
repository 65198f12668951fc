package derm.procedure;

import derm.catalogue.Method;
import derm.procedure.encounter.Encounter;
import derm.procedure.encounter.Missing;
import derm.procedure.encounter.Placed;
import derm.procedure.limit.Range;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is shown.
 *
 * @param id its public id
 * @param version counts the saves; a save carries it back
 * @param status where it is in its life
 * @param encounter what it says
 * @param instruments what each block was done with, by position
 * @param assistant the nurse's public id
 * @param savedAt when it was last saved
 * @param savedBy who saved it
 * @param findings what its values are told
 * @param missing what it lacks before it can be signed
 * @param usual what is usual for each field of a block, by position
 * @param last what the patient's last session of the method said, by position
 * @param maySign whether the caller is who performed it
 * @param aftermath signature, addenda and declaration of void
 */
public record NoteView(
        UUID id,
        int version,
        NoteStatus status,
        Encounter encounter,
        Map<Integer, Chosen> instruments,
        @Nullable UUID assistant,
        Instant savedAt,
        String savedBy,
        List<Placed> findings,
        List<Missing> missing,
        Map<Integer, Map<String, Range>> usual,
        Map<Integer, LastTime> last,
        boolean maySign,
        Aftermath aftermath) {

    /**
     * The device and handpiece chosen for a block.
     *
     * @param device the device's public id
     * @param handpiece the handpiece's public id
     */
    public record Chosen(@Nullable UUID device, @Nullable UUID handpiece) {}

    /**
     * What the patient's last session of a method said.
     *
     * @param method the method
     * @param at when that session started
     * @param texts its values, by field
     */
    public record LastTime(Method method, Instant at, Map<String, String> texts) {}

    /**
     * What followed the draft.
     *
     * @param signature who signed it; null while it is a draft
     * @param addenda what was added later, the oldest first
     * @param voided why it was declared void; null where it was not
     */
    public record Aftermath(
            @Nullable Signed signature,
            List<Added> addenda,
            @Nullable Voided voided) {}

    /**
     * A signature as it is shown.
     *
     * @param name whose
     * @param at when
     * @param zone in which time zone
     * @param meaning what it means
     * @param sha256 the hash of the signed text
     * @param manifest the signed text
     * @param intact whether text and hash still agree
     */
    public record Signed(
            String name, Instant at, String zone, String meaning, String sha256, String manifest, boolean intact) {}

    /**
     * An addendum as it is shown.
     *
     * @param at when
     * @param author who
     * @param text what
     */
    public record Added(Instant at, String author, String text) {}

    /**
     * A declaration of void as it is shown.
     *
     * @param author who
     * @param reason why
     */
    public record Voided(String author, String reason) {}
}
