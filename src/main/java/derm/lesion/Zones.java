package derm.lesion;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several zones as one column: their names in the face's order, joined by commas. */
public final class Zones {

    private Zones() {}

    /** The column text of the zones, without repeats. */
    public static String text(Collection<Zone> zones) {
        return zones.stream().sorted().distinct().map(Zone::name).collect(Collectors.joining(","));
    }

    /** The zones that a column text names, in the face's order. */
    public static Set<Zone> parse(String text) {
        Set<Zone> zones = EnumSet.noneOf(Zone.class);
        Arrays.stream(text.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Zone::valueOf)
                .forEach(zones::add);
        return Collections.unmodifiableSet(zones);
    }
}
