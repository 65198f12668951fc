package derm.booking;

import derm.availability.Opening;
import derm.availability.Openings;
import derm.booking.planning.Clinic;
import derm.booking.planning.ClinicSnapshot;
import derm.booking.planning.PlannedVisit;
import derm.shared.Rejected;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every transaction that claims time, outside of it: repeats it when the database gave up on it, has it
 * choose again with all locks when its first choice was taken, and adds the nearest openings to a refusal.
 */
@Dependent
public class BookingDoor {

    private static final int ATTEMPTS = 3;
    private static final int ALTERNATIVES = 3;

    /** Deadlock, lock wait timeout. A lost connection is never among them: its commit may have succeeded. */
    private static final Set<Integer> REPEATABLE = Set.of(1213, 1205);

    private static final String SERIALIZATION_FAILURE = "40001";

    @Inject
    private BookingTurns turns;

    @Inject
    private Openings openings;

    @Inject
    private ClinicSnapshot snapshot;

    @Inject
    private Views views;

    /** One transaction that claims time. */
    @FunctionalInterface
    public interface Attempt<T> {
        /** Runs it; with all candidates locked where the first choice was taken before. */
        T run(boolean lockingAll);
    }

    /** Lets the transaction through when it is its turn. */
    public <T> T enter(Attempt<T> attempt) {
        return turns.take(() -> repeated(attempt));
    }

    private <T> T repeated(Attempt<T> attempt) {
        boolean lockingAll = false;
        for (int failures = 0; failures < ATTEMPTS; ) {
            try {
                return attempt.run(lockingAll);
            } catch (ChooseAgain again) {
                lockingAll = true;
            } catch (SlotTaken taken) {
                throw withAlternatives(taken.asked());
            } catch (EJBException broken) {
                if (!isRepeatable(broken)) {
                    throw broken;
                }
                failures++;
            }
        }
        throw Rejected.conflict("booking.busy");
    }

    private Rejected withAlternatives(SlotTaken.Asked asked) {
        Clinic clinic = snapshot.current();
        PlannedVisit visit = asked.visit();
        List<Opening> nearest = openings.nearest(
                visit.between(asked.start(), asked.start(), asked.newPatient()).ignoring(asked.except()),
                asked.start(),
                ALTERNATIVES);
        return Rejected.conflict("booking.slot-taken")
                .with(
                        "alternatives",
                        nearest.stream()
                                .map(opening -> views.of(opening, visit, clinic))
                                .toList());
    }

    private static boolean isRepeatable(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (REPEATABLE.contains(sql.getErrorCode()) || SERIALIZATION_FAILURE.equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
