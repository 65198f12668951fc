package derm.facility;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A handpiece as the procedure note sees it.
 *
 * @param id the key
 * @param publicId the id outside
 * @param name as the clinic calls it
 * @param limits what it is expected to be set to
 */
public record HandpieceRow(long id, UUID publicId, String name, List<Limit> limits) {

    static HandpieceRow of(Handpiece handpiece) {
        return new HandpieceRow(handpiece.id(), handpiece.publicId(), handpiece.name(), handpiece.limits());
    }

    /** The limit of a quantity, if it has one. */
    public Optional<Limit> limit(Quantity quantity) {
        return limits.stream().filter(limit -> limit.quantity() == quantity).findFirst();
    }
}
