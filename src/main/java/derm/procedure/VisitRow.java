package derm.procedure;

import derm.booking.AppointmentStatus;
import derm.booking.VisitItem;
import derm.patient.PatientSummary;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as the treatment room sees it.
 *
 * @param id the appointment's public id
 * @param reference the number people call it by
 * @param start when the patient is needed
 * @param end when the patient is free
 * @param status where it is
 * @param patient who comes
 * @param provider who treats
 * @param items what is planned
 * @param note the public id of its note; null where there is none
 * @param noteStatus where the note is; null where there is none
 */
public record VisitRow(
        UUID id,
        String reference,
        Instant start,
        Instant end,
        AppointmentStatus status,
        PatientSummary patient,
        String provider,
        List<VisitItem> items,
        @Nullable UUID note,
        @Nullable NoteStatus noteStatus) {

    /** Keeps its own copy. */
    public VisitRow {
        items = List.copyOf(items);
    }

    /** Whether a procedure is planned, so that a note belongs to it. */
    public boolean isProcedure() {
        return items.stream().anyMatch(item -> item.method().isProcedure());
    }
}
