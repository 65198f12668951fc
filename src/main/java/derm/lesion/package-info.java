/**
 * Lesions, where they are on the face and what became of them: the patient's face map and lesion ledger. The catalogue
 * uses it for bands and zones; it uses nothing of its level.
 */
@NullMarked
package derm.lesion;

import org.jspecify.annotations.NullMarked;
