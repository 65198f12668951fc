package derm.staff;

import derm.shared.Rejected;
import derm.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * What the clinic says about an absence.
 *
 * @param kind why
 * @param away from when until when
 * @param note a few words for colleagues, never about health
 */
public record AbsenceDetails(
        AbsenceKind kind, TimeRange away, @Nullable String note) {

    /** The most characters a note may have. */
    public static final int MAX_NOTE = 200;

    /** Strips the note; an empty one is none. */
    public AbsenceDetails {
        note = note == null || note.isBlank() ? null : note.strip();
        if (note != null && note.length() > MAX_NOTE) {
            throw Rejected.invalid("staff.note-too-long", MAX_NOTE).at("note");
        }
    }
}
