package derm.order;

import derm.order.OrderRow.PatientOnOrder;
import derm.order.OrderRow.ProviderOnOrder;
import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role.Names;
import derm.platform.time.ClinicTime;
import derm.screening.EyeZoneRules;
import derm.screening.EyeZones;
import derm.shared.NotFound;
import derm.shared.Rejected;
import derm.shared.UuidColumn;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dermatologists write and withdraw orders; the front desk sees which are still to be booked. */
@Stateless
@DenyAll
public class Ordering {

    private static final int MAX_LIMIT = 1000;
    private static final String SUBJECT = "order";

    @Inject
    private Orders orders;

    @Inject
    private OrderPeople people;

    @Inject
    private EyeZones eyeZones;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ClinicTime time;

    @Inject
    private AuditTrail trail;

    /** The dermatologist who calls decides. Answers the order's public id. */
    @RolesAllowed(Names.DERMATOLOGIST)
    @Audited("order.write")
    public UUID order(NewOrder wish) {
        return write(wish, currentUser.staffId());
    }

    /** Writes down what a dermatologist decided elsewhere; for the application's own seeding and imports. */
    @RolesAllowed(Names.SYSTEM)
    @Audited("order.write")
    public UUID orderFor(UUID dermatologist, NewOrder wish) {
        return write(wish, people.provider(dermatologist));
    }

    /** Takes an open order back, with a reason. */
    @RolesAllowed(Names.DERMATOLOGIST)
    @Audited("order.withdraw")
    public void withdraw(UUID id, String reason) {
        String given = reason.strip();
        if (given.isEmpty() || given.length() > NewOrder.Item.REASON_MAX) {
            throw Rejected.invalid("order.reason", NewOrder.Item.REASON_MAX).at("reason");
        }
        Order order = orders.find(id).orElseThrow(() -> new NotFound(SUBJECT));
        trail.about(SUBJECT, order.id(), order.patientId());
        order.withdraw(given, time.now());
    }

    /** One order. */
    @RolesAllowed({Names.FRONT_DESK, Names.DERMATOLOGIST, Names.NURSE, Names.SYSTEM})
    @Audited("order.read")
    public OrderRow find(UUID id) {
        Order order = orders.find(id).orElseThrow(() -> new NotFound(SUBJECT));
        trail.about(SUBJECT, order.id(), order.patientId());
        return rows(List.of(order)).get(0);
    }

    /** A patient's orders, the newest first. */
    @RolesAllowed({Names.FRONT_DESK, Names.DERMATOLOGIST, Names.NURSE, Names.SYSTEM})
    @Audited("order.list")
    public List<OrderRow> ofPatient(UUID patient) {
        long patientId = people.patient(patient);
        trail.about("patient", patientId, patientId);
        return rows(orders.ofPatient(patientId));
    }

    /**
     * The open orders, the most urgent first.
     *
     * @param limit how many at most, 1 to 1000
     * @param cursor where an earlier page ended; null starts at the front
     */
    @RolesAllowed({Names.FRONT_DESK, Names.DERMATOLOGIST, Names.NURSE, Names.SYSTEM})
    @Audited("order.list")
    public OrderList unbooked(int limit, @Nullable String cursor) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw Rejected.invalid("order.limit", MAX_LIMIT).at("limit");
        }
        Cursor after = Cursor.parse(cursor);
        List<Order> found = orders.openAfter(after.bookBy(), UuidColumn.bytes(after.id()), limit + 1);
        boolean more = found.size() > limit;
        List<Order> page = more ? found.subList(0, limit) : found;
        for (Order order : page) {
            trail.detail(order.publicId().toString());
        }
        return new OrderList(rows(page), more ? Cursor.of(page.get(limit - 1)).text() : null);
    }

    private UUID write(NewOrder wish, long orderedBy) {
        wish.items().forEach(this::refuseForbiddenZones);
        UUID wished = wish.provider();
        Long provider = wished == null ? null : people.provider(wished);
        long patient = people.patient(wish.patient());
        Order order = new Order(wish, new Order.Party(patient, orderedBy, provider), time.now(), time.today());
        orders.add(order);
        trail.about(SUBJECT, order.id(), patient);
        return order.publicId();
    }

    private void refuseForbiddenZones(NewOrder.Item item) {
        EyeZoneRules.Answer answer = eyeZones.judge(item.method(), item.zones());
        if (answer.forbids() && item.exceptionReason() == null) {
            throw new Rejected(Rejected.Kind.SOFT_RULE, "order.eye-zone", String.join(" ", answer.reasons()))
                    .at("exceptionReason");
        }
    }

    private List<OrderRow> rows(List<Order> found) {
        Set<Long> patientIds = new HashSet<>();
        Set<Long> providerIds = new HashSet<>();
        for (Order order : found) {
            patientIds.add(order.patientId());
            providerIds.add(order.orderedBy());
            Long wished = order.providerId();
            if (wished != null) {
                providerIds.add(wished);
            }
        }
        Map<Long, PatientOnOrder> patients = people.patients(patientIds);
        Map<Long, ProviderOnOrder> providers = people.providers(providerIds);
        return found.stream().map(order -> row(order, patients, providers)).toList();
    }

    private static OrderRow row(Order order, Map<Long, PatientOnOrder> patients, Map<Long, ProviderOnOrder> providers) {
        Long wished = order.providerId();
        return new OrderRow(
                order.publicId(),
                Objects.requireNonNull(patients.get(order.patientId())),
                order.status(),
                order.items().stream()
                        .map(item -> new OrderRow.Item(
                                item.method(), item.band(), item.plannedLesions(), item.zones(), item.sessions()))
                        .toList(),
                order.orderedAt(),
                Objects.requireNonNull(providers.get(order.orderedBy())),
                wished == null ? null : providers.get(wished),
                order.bookBy(),
                order.withinWeeks(),
                order.remarks());
    }

    /** Where a page of the list ended: the last order's day and id. */
    private record Cursor(LocalDate bookBy, UUID id) {

        private static final Cursor START = new Cursor(LocalDate.of(2000, 1, 1), new UUID(0, 0));

        static Cursor of(Order order) {
            return new Cursor(order.bookBy(), order.publicId());
        }

        static Cursor parse(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return START;
            }
            int cut = text.indexOf('_');
            try {
                return new Cursor(
                        LocalDate.parse(text.substring(0, Math.max(cut, 0))), UUID.fromString(text.substring(cut + 1)));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw (Rejected) Rejected.invalid("order.cursor").at("cursor").initCause(e);
            }
        }

        String text() {
            return bookBy + "_" + id;
        }
    }
}
