package derm.procedure.encounter;

import derm.lesion.MarkedLesion;
import java.util.UUID;

/**
 * A lesion in a block: as it was marked, and how many of it were treated.
 *
 * @param lesion its public id
 * @param number its number on the map
 * @param marked where, how many, how large
 * @param treated how many of them were treated; 0 means deferred
 * @param remark why it was deferred, or anything else
 */
public record LesionPart(UUID lesion, int number, MarkedLesion marked, int treated, String remark) {}
