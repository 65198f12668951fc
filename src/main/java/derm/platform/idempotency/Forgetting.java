package derm.platform.idempotency;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Clears answers away that nobody can ask for again. */
@Singleton
public class Forgetting {

    @Inject
    private StoredAnswers answers;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forgetExpired() {
        answers.forget(clock.instant());
    }
}
