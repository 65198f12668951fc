package derm.testkit;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is stopped when the tests are over, last started first. */
final class Ending {

    private static final Deque<Runnable> STEPS = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Ending::run, "ending of the tests"));
    }

    private Ending() {}

    /** Adds a step that runs before all that were added earlier. */
    static void then(Runnable step) {
        synchronized (STEPS) {
            STEPS.push(step);
        }
    }

    private static void run() {
        synchronized (STEPS) {
            while (!STEPS.isEmpty()) {
                STEPS.pop().run();
            }
        }
    }
}
