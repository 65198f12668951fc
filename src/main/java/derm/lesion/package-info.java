/**
 * Lesions, where they are on the face and what became of them: the patient's face map and lesion ledger. Uses patient
 * for whom they belong to; the catalogue uses it for bands and zones.
 */
@NullMarked
package derm.lesion;

import org.jspecify.annotations.NullMarked;
