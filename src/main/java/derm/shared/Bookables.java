package derm.shared;

import java.util.Collection;

/**
 * How the registers tell the ledger of claimed time about what can be booked. The ledger implements it; registers that
 * add a provider, nurse, room, device or patient, or change when one of them works, call it in the same transaction.
 */
public interface Bookables {

    /** Makes a newly persisted provider, nurse, room, device or patient claimable; its entity key is its resource id. */
    void added(long resourceId, ResourceKind kind);

    /** Locks the resources until the transaction ends, in id order, so that a change races safely with bookings. */
    void lock(Collection<Long> resourceIds);
}
