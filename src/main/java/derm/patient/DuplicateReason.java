package derm.patient;

/** Why a new patient may be one who is registered already. */
public enum DuplicateReason {
    /** The family name and the birth date are the same. */
    SAME_FAMILY_AND_BIRTH,
    /** The whole name sounds the same and the birth date is the same. */
    SOUNDS_ALIKE,
    /** The name is the same, and so is the birth date with day and month swapped. */
    BIRTH_DATE_SWAPPED,
    /** The phone is the same and the given name is alike. */
    SAME_PHONE,
    /** The email is the same and the given name is alike. */
    SAME_EMAIL
}
