package derm.procedure.encounter;

import derm.lesion.Zone;
import derm.procedure.sheet.MethodBlock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was done with one method, on which lesions, with what.
 *
 * @param position its place in the note, from 1
 * @param block the method's own fields
 * @param device the device's name; empty where none was used
 * @param handpiece its handpiece; empty where it has none
 * @param lesions the lesions treated or deferred
 */
public record BlockPart(int position, MethodBlock block, String device, String handpiece, List<LesionPart> lesions) {

    /** Keeps its own copy. */
    public BlockPart {
        lesions = List.copyOf(lesions);
    }

    /** The name of its sheet, as findings and reasons call it. */
    public String sheet() {
        return Integer.toString(position);
    }

    /** How many lesions were treated. */
    public int treated() {
        return lesions.stream().mapToInt(LesionPart::treated).sum();
    }

    /** Where lesions were treated; deferred ones do not count. */
    public Set<Zone> zones() {
        return lesions.stream()
                .filter(lesion -> lesion.treated() > 0)
                .map(lesion -> lesion.marked().zone())
                .collect(Collectors.toUnmodifiableSet());
    }
}
