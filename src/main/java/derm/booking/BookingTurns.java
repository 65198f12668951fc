package derm.booking;

import derm.shared.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only some transactions that claim time run at once; the others wait here in turn.
 *
 * <p>They would only wait for each other's locks in the database, each with a connection in hand, until the pool had none
 * left for anybody. The turns are half of the pool; who waits too long is asked to come again.
 */
@ApplicationScoped
public class BookingTurns {

    private static final int AT_ONCE = 16;
    private static final int PATIENCE_SECONDS = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** Does the work when it is its turn. */
    public <T> T take(Supplier<T> work) {
        await();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private void await() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Rejected.conflict("booking.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Rejected.conflict("booking.busy");
        }
    }
}
