package derm.booking;

import derm.availability.ClaimedPhase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as the board and the day of a treatment room show it.
 *
 * @param appointment the appointment
 * @param mrn the patient's record number
 * @param birthDate the patient's day of birth
 * @param phone the patient's first number
 * @param times what happened when on the day
 * @param phases who and what is taken from when to when, by resource key
 */
public record AgendaRow(
        AppointmentView appointment,
        String mrn,
        LocalDate birthDate,
        @Nullable String phone,
        VisitTimes times,
        List<ClaimedPhase> phases) {

    /** Keeps its own copy. */
    public AgendaRow {
        phases = List.copyOf(phases);
    }

    /** Whether any of it takes this provider, nurse, room or device. */
    public boolean takes(long resourceId) {
        return phases.stream().anyMatch(phase -> phase.resourceId() == resourceId);
    }
}
