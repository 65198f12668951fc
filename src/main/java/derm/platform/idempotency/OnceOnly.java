package derm.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import derm.platform.audit.AuditTrail;
import derm.platform.idempotency.RepeatKey.Given;
import derm.platform.rest.Json;
import derm.platform.security.CurrentUser;
import derm.shared.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Does a write once, however often its caller repeats it under the same key.
 *
 * <p>The key's row is written first, in the caller's transaction: a repetition that comes while the first is under way
 * waits for it there, then gets its answer. A refusal rolls the row back with everything else, so it is not stored.
 */
@Dependent
public class OnceOnly {

    private static final Duration KEPT = Duration.ofHours(24);

    @Inject
    private RepeatKey repeatKey;

    @Inject
    private StoredAnswers answers;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * The answer of the work, or the stored one if it was done before.
     *
     * @throws Rejected {@code platform.key-reused} if the key came with another request before
     */
    public <T> T answer(Class<T> type, Supplier<T> work) {
        Given given = repeatKey.given().orElse(null);
        if (given == null) {
            return work.get();
        }
        long caller = currentUser.caller().accountId();
        Instant now = clock.instant();
        if (!answers.begin(caller, given, now.plus(KEPT))) {
            StoredAnswers.Stored stored = answers.find(caller, given.key(), now);
            if (stored.fresh()) {
                return repeat(type, given, stored);
            }
            answers.renew(caller, given, now.plus(KEPT));
        }
        T answer = work.get();
        answers.finish(caller, given.key(), json(answer));
        return answer;
    }

    private <T> T repeat(Class<T> type, Given given, StoredAnswers.Stored stored) {
        if (!given.requestHash().equals(stored.requestHash())) {
            throw Rejected.rule("platform.key-reused");
        }
        trail.detail("repeated");
        try {
            return Json.MAPPER.readValue(stored.body(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored answer cannot be read", e);
        }
    }

    private static String json(Object answer) {
        try {
            return Json.MAPPER.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be stored", e);
        }
    }
}
