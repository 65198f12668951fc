package derm.patient.importing;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** How far a running import is; written by the import, read by the page that waits for it. */
public final class ImportProgress {

    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private volatile @Nullable ImportReport report;
    private volatile boolean ended;

    ImportProgress(int total) {
        this.total = total;
    }

    void advance(int rows) {
        done.addAndGet(rows);
    }

    void succeed(ImportReport result) {
        report = result;
    }

    void end() {
        ended = true;
    }

    /** Rows in all. */
    public int total() {
        return total;
    }

    /** Rows done so far. */
    public int done() {
        return Math.min(total, done.get());
    }

    /** Whether it is over, well or not. */
    public boolean isEnded() {
        return ended;
    }

    /** What it did, once it ended well; none after a failure, which left nothing behind. */
    public @Nullable ImportReport report() {
        return report;
    }
}
