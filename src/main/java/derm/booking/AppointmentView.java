package derm.booking;

import derm.booking.planning.Named;
import derm.catalogue.Method;
import derm.lesion.LesionBand;
import derm.lesion.Zone;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it is shown outside, in clinic time.
 *
 * @param id the id outside
 * @param reference the number people call it by
 * @param version counts its changes
 * @param status where it is in its life
 * @param start when the patient is needed
 * @param end when the patient is free
 * @param patient who comes
 * @param provider who treats
 * @param room where
 * @param device with what
 * @param items what is to be done
 * @param overbooked whether its provider was overbooked on purpose
 */
public record AppointmentView(
        UUID id,
        String reference,
        int version,
        AppointmentStatus status,
        OffsetDateTime start,
        OffsetDateTime end,
        Named patient,
        @Nullable Named provider,
        @Nullable Named room,
        @Nullable Named device,
        List<Item> items,
        boolean overbooked) {

    /**
     * One treatment of it.
     *
     * @param treatment its code in the catalogue
     * @param name its name
     * @param method how it is done
     * @param band how many lesions, roughly
     * @param lesions how many, where somebody counted
     * @param zone where on the body
     * @param minutes the minutes of the procedure itself
     */
    public record Item(
            String treatment,
            String name,
            Method method,
            @Nullable LesionBand band,
            @Nullable Integer lesions,
            @Nullable Zone zone,
            int minutes) {}

    /** Keeps its own copy. */
    public AppointmentView {
        items = List.copyOf(items);
    }

    /** The one id that calendars know it by, through every move. */
    public String calendarUid() {
        return Appointment.calendarUid(id);
    }
}
