package derm.booking;

import derm.availability.ClaimLedger;
import derm.availability.Opening;
import derm.booking.planning.Clinic;
import derm.booking.planning.ClinicSnapshot;
import derm.booking.planning.PlannedVisit;
import derm.order.Order;
import derm.order.OrderBook;
import derm.platform.idempotency.OnceOnly;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role.Names;
import derm.platform.settings.ClinicSettings;
import derm.platform.settings.Setting;
import derm.platform.time.ClinicTime;
import derm.shared.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps openings and gives them back, each in one transaction of its own; only {@link Holds} calls it. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HoldTransaction {

    @Inject
    private HeldTime holds;

    @Inject
    private Placing placing;

    @Inject
    private ClaimLedger ledger;

    @Inject
    private ClinicSnapshot snapshot;

    @Inject
    private OrderBook orders;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ClinicSettings settings;

    @Inject
    private ClinicTime time;

    /** Keeps an opening. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public HoldView keep(HoldTime wish, boolean lockingAll) {
        return onceOnly.answer(HoldView.class, () -> place(wish, lockingAll));
    }

    /** Gives a hold back, if it has not run out already. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public void giveBack(UUID id) {
        Hold hold = holds.find(id).orElseThrow(() -> new NotFound("hold"));
        ledger.lockWith(hold.id(), List.of());
        ledger.dropHold(hold.id());
    }

    private HoldView place(HoldTime wish, boolean lockingAll) {
        Clinic clinic = snapshot.current();
        Order order = wish.order() == null ? null : orders.toBook(wish.order());
        PlannedVisit visit = Ordered.plan(wish.items(), wish.wish(), order, null, clinic);
        Placing.Asked asked = new Placing.Asked(visit, wish.start(), null, true, lockingAll);
        Opening opening = placing.required(placing.choose(asked, clinic), asked);
        Instant until = time.now().plus(Duration.ofMinutes(settings.number(Setting.HOLD_MINUTES)));
        Placement placement = placing.placement(visit, opening);
        Hold hold = new Hold(currentUser.caller().accountId(), placement, until);
        holds.add(hold);
        placing.hold(hold.id(), opening, asked, until);
        return new HoldView(
                hold.publicId(),
                time.offset(until),
                time.offset(placement.start()),
                time.offset(placement.end()),
                clinic.name(placement.providerId()),
                clinic.name(placement.roomId()),
                clinic.name(placement.deviceId()));
    }
}
