package derm.booking;

import derm.platform.security.Caller;
import derm.platform.security.CurrentUser;
import derm.shared.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happened to appointments: rows that are only ever added. */
@Dependent
class AppointmentHistory {

    private static final String STEP = "INSERT INTO appointment_step (appointment_id, at, account_id, account_name,"
            + " from_status, to_status, undone, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String MOVE = "INSERT INTO appointment_move (appointment_id, at, account_id, account_name,"
            + " from_start, from_provider_id, from_room_id, from_device_id,"
            + " to_start, to_provider_id, to_room_id, to_device_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OVERRIDE = "INSERT INTO appointment_override"
            + " (appointment_id, at, account_id, account_name, code, reason) VALUES (?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    void step(Appointment appointment, @Nullable AppointmentStatus from, @Nullable String reason) {
        write(appointment, STEP, name(from), appointment.status().name(), false, reason);
    }

    void stepBack(Appointment appointment, AppointmentStatus from, String reason) {
        write(appointment, STEP, from.name(), appointment.status().name(), true, reason);
    }

    void moved(Appointment appointment, Placement from) {
        Placement to = appointment.placement();
        write(
                appointment,
                MOVE,
                utc(from.start()),
                from.providerId(),
                from.roomId(),
                from.deviceId(),
                utc(to.start()),
                to.providerId(),
                to.roomId(),
                to.deviceId());
    }

    void setAside(Appointment appointment, List<String> codes, Overrides overrides) {
        codes.forEach(code -> write(appointment, OVERRIDE, code, overrides.reason(code)));
    }

    /** The rules that were set aside for an appointment. */
    Set<String> setAside(long appointmentId) {
        List<?> codes = em.createNativeQuery("SELECT code FROM appointment_override WHERE appointment_id = ?")
                .setParameter(1, appointmentId)
                .getResultList();
        Set<String> set = new HashSet<>();
        codes.forEach(code -> set.add((String) code));
        return set;
    }

    /** The status from which the appointment came to the one it has. */
    AppointmentStatus before(Appointment appointment) {
        List<?> found = em.createNativeQuery("SELECT from_status FROM appointment_step WHERE appointment_id = ?"
                        + " AND to_status = ? AND from_status IS NOT NULL AND NOT undone ORDER BY id DESC LIMIT 1")
                .setParameter(1, appointment.id())
                .setParameter(2, appointment.status().name())
                .getResultList();
        if (found.isEmpty()) {
            throw Rejected.conflict("booking.nothing-to-undo");
        }
        return AppointmentStatus.valueOf((String) found.get(0));
    }

    private void write(Appointment appointment, String insert, @Nullable Object... columns) {
        Caller caller = currentUser.caller();
        var query = em.createNativeQuery(insert)
                .setParameter(1, appointment.id())
                .setParameter(2, utc(clock.instant()))
                .setParameter(3, caller.accountId() == 0 ? null : caller.accountId())
                .setParameter(4, caller.name());
        for (int i = 0; i < columns.length; i++) {
            query.setParameter(5 + i, columns[i]);
        }
        query.executeUpdate();
    }

    private static @Nullable String name(@Nullable AppointmentStatus status) {
        return status == null ? null : status.name();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
