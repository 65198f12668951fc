package derm.bench.load;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What a scenario took: how many went well, how many were refused or failed, and the latencies of those that went well. */
final class Figures {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final LongAdder refused = new LongAdder();
    private final LongAdder failed = new LongAdder();

    void answered(int status, long took) {
        if (status < 300) {
            nanos.add(took);
        } else if (status < 500) {
            refused.increment();
        } else {
            failed.increment();
        }
    }

    /** One line: ok/s, p50, p95, p99 in milliseconds, and what did not go well. */
    String line(String name, int clients, double seconds) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return "%-34s %3d clients %8.1f ok/s  p50 %7.1f  p95 %7.1f  p99 %7.1f ms  refused %d  failed %d"
                .formatted(
                        name,
                        clients,
                        sorted.length / seconds,
                        at(sorted, 50),
                        at(sorted, 95),
                        at(sorted, 99),
                        refused.sum(),
                        failed.sum());
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
