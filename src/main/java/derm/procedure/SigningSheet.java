package derm.procedure;

import derm.procedure.encounter.Manifest;
import derm.procedure.encounter.Missing;
import java.util.List;

/**
 * Exactly what will be signed.
 *
 * @param lines every statement of the note
 * @param sha256 the hash of their text; the signature brings it back
 * @param missing what the note lacks; nothing when it can be signed
 * @param deviations what was done beyond a stop, and why
 */
public record SigningSheet(List<Manifest.Line> lines, String sha256, List<Missing> missing, List<String> deviations) {}
