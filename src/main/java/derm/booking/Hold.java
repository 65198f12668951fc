package derm.booking;

import derm.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An opening kept for minutes while its caller fills the form.
 *
 * <p>It ends as an appointment, is given back, or runs out; whichever comes first decides in the ledger. Its row stays
 * behind for a while and means nothing any more.
 */
@Entity
@Table(name = "hold")
class Hold extends BaseEntity {

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Column(name = "start_at", nullable = false, updatable = false)
    private Instant start;

    @Column(name = "end_at", nullable = false, updatable = false)
    private Instant end;

    @Column(name = "provider_id", updatable = false)
    private @Nullable Long providerId;

    @Column(name = "room_id", updatable = false)
    private @Nullable Long roomId;

    @Column(name = "device_id", updatable = false)
    private @Nullable Long deviceId;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expires;

    protected Hold() {}

    Hold(long accountId, Placement placement, Instant expires) {
        this.accountId = accountId;
        this.start = placement.start();
        this.end = placement.end();
        this.providerId = placement.providerId();
        this.roomId = placement.roomId();
        this.deviceId = placement.deviceId();
        this.expires = expires;
    }

    boolean isLive(Instant now) {
        return now.isBefore(expires);
    }

    Placement placement() {
        return new Placement(start, end, providerId, null, roomId, deviceId);
    }

    Instant expires() {
        return expires;
    }
}
