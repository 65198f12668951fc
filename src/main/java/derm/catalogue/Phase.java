package derm.catalogue;

import derm.lesion.LesionBand;
import derm.shared.Rejected;
import java.util.Map;
import java.util.Set;

/**
 * One phase of a protocol: what happens, for how long by lesion band, and whom and what it takes.
 *
 * @param step what happens
 * @param minutes for each band, in steps of five, never shorter for more lesions
 * @param taking whom and what, at least one
 */
public record Phase(Step step, Map<LesionBand, Integer> minutes, Set<Taking> taking) {

    /** The longest a phase may be: three hours. */
    public static final int MAX_MINUTES = 180;

    private static final int GRID = 5;

    /** Refuses lengths that cannot be planned. */
    public Phase {
        minutes = Map.copyOf(minutes);
        taking = Set.copyOf(taking);
        if (taking.isEmpty() || minutes.size() != LesionBand.values().length) {
            throw new IllegalArgumentException("A phase has minutes for every band and takes somebody");
        }
        int before = GRID;
        for (LesionBand band : LesionBand.values()) {
            int length = minutes.getOrDefault(band, 0);
            if (length % GRID != 0 || length < GRID || length > MAX_MINUTES) {
                throw Rejected.invalid("catalogue.minutes-range", GRID, MAX_MINUTES)
                        .at(step.name());
            }
            if (length < before) {
                throw Rejected.invalid("catalogue.minutes-shrink").at(step.name());
            }
            before = length;
        }
    }

    /** A phase that is as long for every band. */
    public static Phase always(Step step, int minutes, Set<Taking> taking) {
        return byBand(step, minutes, minutes, minutes, taking);
    }

    /** A phase that grows with the lesions. */
    public static Phase byBand(Step step, int few, int several, int many, Set<Taking> taking) {
        return new Phase(step, Map.of(LesionBand.FEW, few, LesionBand.SEVERAL, several, LesionBand.MANY, many), taking);
    }

    /** How long it takes for so many lesions. */
    public int minutes(LesionBand band) {
        return minutes.getOrDefault(band, 0);
    }

    /** The same phase with other lengths. */
    public Phase lasting(Map<LesionBand, Integer> newMinutes) {
        return new Phase(step, newMinutes, taking);
    }
}
