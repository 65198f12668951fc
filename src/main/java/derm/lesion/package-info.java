/** Lesions, where they are on the face and what became of them: the patient's face map and lesion ledger. */
@NullMarked
package derm.lesion;

import org.jspecify.annotations.NullMarked;
