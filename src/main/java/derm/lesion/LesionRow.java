package derm.lesion;

import java.util.UUID;

/**
 * A lesion as the map shows it.
 *
 * @param id its public id
 * @param version counts its corrections
 * @param number its number on the map
 * @param fate what became of it
 * @param marked where it is, how many and how large
 */
public record LesionRow(UUID id, int version, int number, Fate fate, MarkedLesion marked) {

    static LesionRow of(Lesion lesion) {
        return new LesionRow(lesion.publicId(), lesion.version(), lesion.number(), lesion.fate(), lesion.marked());
    }
}
