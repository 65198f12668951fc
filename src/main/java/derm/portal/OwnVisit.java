package derm.portal;

import derm.booking.AppointmentStatus;
import derm.booking.AppointmentView;
import derm.booking.AppointmentView.Item;
import derm.booking.planning.Named;
import derm.catalogue.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A visit as its patient sees it.
 *
 * @param appointment what was booked
 */
public record OwnVisit(AppointmentView appointment) {

    /** Its id. */
    public UUID id() {
        return appointment.id();
    }

    /** When the patient is needed. */
    public Instant start() {
        return appointment.start().toInstant();
    }

    /** How long it takes until the patient is free. */
    public long minutes() {
        return Duration.between(appointment.start(), appointment.end()).toMinutes();
    }

    /** Where it is in its life. */
    public AppointmentStatus status() {
        return appointment.status();
    }

    /** Its first treatment's method, which gives it icon and colour. */
    public Method method() {
        return methods().get(0);
    }

    /** The treatments by name. */
    public String what() {
        return appointment.items().stream().map(Item::name).distinct().collect(Collectors.joining(" + "));
    }

    /** Who treats; empty where nobody is named. */
    public String provider() {
        Named provider = appointment.provider();
        return provider == null ? "" : provider.name();
    }

    /** Whether the patient need not come to the clinic. */
    public boolean isOnline() {
        return methods().stream().allMatch(method -> method == Method.ONLINE_CONSULT);
    }

    /** What to do before it. */
    public List<Preparation> preparation() {
        return Preparation.before(methods());
    }

    private List<Method> methods() {
        return appointment.items().stream().map(Item::method).toList();
    }
}
