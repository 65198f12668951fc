package derm.patient;

import java.io.Serializable;
import java.util.List;

/**
 * A registered patient who may be the new one.
 *
 * @param patient who it is
 * @param reasons what speaks for it
 */
public record PossibleDuplicate(PatientSummary patient, List<DuplicateReason> reasons) implements Serializable {}
