package derm.patient.importing;

import derm.platform.security.CurrentUser;
import derm.shared.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Files that were uploaded and not yet imported: in memory only, each for its uploader, a few at a time and half an hour
 * at most, so that no copy of somebody's patient list is left lying about.
 */
@ApplicationScoped
class ImportTray {

    private static final int MOST = 6;
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final Map<UUID, Draft> drafts = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    /** An uploaded file, and how far its import is. */
    static final class Draft {

        private final long owner;
        private final PatientSheet sheet;
        private final Instant until;
        private volatile @Nullable ImportProgress progress;

        Draft(long owner, PatientSheet sheet, Instant until) {
            this.owner = owner;
            this.sheet = sheet;
            this.until = until;
        }

        PatientSheet sheet() {
            return sheet;
        }

        @Nullable
        ImportProgress progress() {
            return progress;
        }

        /** Starts counting, unless something is running already. */
        synchronized ImportProgress start() {
            ImportProgress running = progress;
            if (running != null && !running.isEnded()) {
                throw Rejected.conflict("patient.import-running");
            }
            ImportProgress started = new ImportProgress(sheet.rows().size());
            progress = started;
            return started;
        }
    }

    synchronized UUID put(PatientSheet sheet) {
        Instant now = clock.instant();
        drafts.values().removeIf(draft -> draft.until.isBefore(now));
        while (drafts.size() >= MOST) {
            drafts.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().until))
                    .ifPresent(oldest -> drafts.remove(oldest.getKey()));
        }
        UUID id = UUID.randomUUID();
        drafts.put(id, new Draft(currentUser.caller().accountId(), sheet, now.plus(LIFE)));
        return id;
    }

    /** The caller's own draft. */
    Draft get(UUID id) {
        Draft draft = drafts.get(id);
        if (draft == null || draft.owner != currentUser.caller().accountId() || draft.until.isBefore(clock.instant())) {
            throw Rejected.conflict("patient.upload-gone");
        }
        return draft;
    }

    void drop(UUID id) {
        drafts.remove(id);
    }
}
