package derm.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The times a visit actually took, as stored. */
@Embeddable
class TimesTaken {

    @Column(name = "arrived_at")
    private @Nullable Instant arrived;

    @Column(name = "roomed_at")
    private @Nullable Instant roomed;

    @Column(name = "numbed_at")
    private @Nullable Instant numbed;

    @Column(name = "started_at")
    private @Nullable Instant started;

    @Column(name = "ended_at")
    private @Nullable Instant ended;

    @Column(name = "left_at")
    private @Nullable Instant left;

    protected TimesTaken() {}

    void arrived(Instant now) {
        arrived = now;
    }

    void roomed(Instant now) {
        roomed = now;
    }

    void numbed(Instant now) {
        numbed = now;
    }

    void started(Instant now) {
        started = now;
    }

    void ended(Instant now) {
        ended = now;
    }

    void left(Instant now) {
        left = now;
    }

    /** Forgets the times of steps that were undone on the way back to a status. */
    void forgetAfter(AppointmentStatus status) {
        left = null;
        switch (status) {
            case REQUESTED, BOOKED, CONFIRMED -> {
                arrived = null;
                forgetRoom();
            }
            case ARRIVED -> forgetRoom();
            case ROOMED -> started = null;
            case IN_PROCEDURE -> ended = null;
            default -> {
                // from completed back to checkout only the leaving is undone
            }
        }
    }

    VisitTimes asRecord() {
        return new VisitTimes(arrived, roomed, numbed, started, ended, left);
    }

    private void forgetRoom() {
        roomed = null;
        numbed = null;
    }
}
