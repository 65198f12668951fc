package derm.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may use whom: everything on a lower level, and on one's own level only what is listed here. The table is the
 * architecture; a new arrow is a decision.
 */
final class Arrows {

    private static final List<Set<String>> LEVELS = List.of(
            Set.of("shared"),
            Set.of("platform"),
            Set.of("account", "patient", "staff", "facility", "catalogue", "lesion"),
            Set.of("availability", "pricing", "screening"),
            Set.of("order", "booking", "visit", "consent", "procedure", "quote", "billing", "homecare"),
            Set.of("message", "outage", "reporting"),
            Set.of("frontdesk", "treatmentroom", "portal", "admin", "entrance", "api", "fhir"));

    private static final Map<String, Set<String>> SAME_LEVEL = Map.ofEntries(
            Map.entry("catalogue", Set.of("lesion", "facility")),
            Map.entry("staff", Set.of("catalogue")),
            Map.entry("booking", Set.of("order")),
            Map.entry("visit", Set.of("booking")),
            Map.entry("consent", Set.of("booking")),
            Map.entry("procedure", Set.of("booking", "order", "visit", "consent")),
            Map.entry("quote", Set.of("booking", "order")),
            Map.entry("billing", Set.of("procedure", "quote", "booking")));

    private Arrows() {}

    /** Every package of the house, ground first. */
    static List<String> packages() {
        List<String> all = new ArrayList<>();
        LEVELS.forEach(level -> all.addAll(new TreeSet<>(level)));
        return all;
    }

    /** What a package may use beside itself. */
    static Set<String> allowedFor(String name) {
        Set<String> allowed = new TreeSet<>();
        for (Set<String> level : LEVELS) {
            if (level.contains(name)) {
                allowed.addAll(SAME_LEVEL.getOrDefault(name, Set.of()));
                return allowed;
            }
            allowed.addAll(level);
        }
        throw new IllegalArgumentException("No such package: " + name);
    }

    /** The desks: where pages and endpoints live. */
    static String[] desks() {
        return LEVELS.get(LEVELS.size() - 1).toArray(String[]::new);
    }

    /** Patterns joined. */
    static String[] join(String[] first, String... more) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
