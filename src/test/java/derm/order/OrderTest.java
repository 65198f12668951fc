package derm.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.catalogue.Method;
import derm.lesion.LesionBand;
import derm.lesion.Zone;
import derm.shared.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void anOrderIsToBeBookedWithinItsWeeks() {
        Order order = laserUnderTheEye(3);
        assertThat(order.status()).isEqualTo(OrderStatus.OPEN);
        assertThat(order.bookBy()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(order.items()).singleElement().satisfies(item -> {
            assertThat(item.band()).isEqualTo(LesionBand.SEVERAL);
            assertThat(item.plannedLesions()).isEqualTo(8);
            assertThat(item.zones()).containsExactly(Zone.EYELID, Zone.UNDER_EYE);
        });
    }

    @Test
    void anUncountedBandPlansItsFewestLesions() {
        Order order = order(NewOrder.Item.of(Method.LASER, LesionBand.MANY, Set.of(Zone.CHEEK)), 2);
        assertThat(order.items().get(0).plannedLesions()).isEqualTo(15);
    }

    @Test
    void aBookedOrderIsNotBookedAgain() {
        Order order = laserUnderTheEye(2);
        order.book(77, NOW);
        assertThat(order.status()).isEqualTo(OrderStatus.BOOKED);
        assertRefused(() -> order.book(78, NOW), "order.not-open");
        assertRefused(() -> order.withdraw("patient decided otherwise", NOW), "order.not-open");
    }

    @Test
    void aVisitThatFellThroughOpensItsOrderAgain() {
        Order order = laserUnderTheEye(2);
        order.book(77, NOW);
        order.reopen();
        assertThat(order.status()).isEqualTo(OrderStatus.OPEN);
        assertThat(order.appointmentId()).isNull();
    }

    @Test
    void aWithdrawnOrderStaysWithdrawn() {
        Order order = laserUnderTheEye(2);
        order.withdraw("healed by itself", NOW);
        order.reopen();
        order.done(NOW);
        assertThat(order.status()).isEqualTo(OrderStatus.WITHDRAWN);
        assertThat(order.closingReason()).isEqualTo("healed by itself");
    }

    @Test
    void anOrderOfNothingIsRefused() {
        assertRefused(() -> new NewOrder(UUID.randomUUID(), List.of(), null, 2, ""), "order.items");
        assertRefused(() -> NewOrder.Item.of(Method.LASER, LesionBand.FEW, Set.of()), "order.zones");
    }

    @Test
    void aCountOutsideItsBandIsRefused() {
        assertRefused(
                () -> new NewOrder.Item(Method.LASER, LesionBand.FEW, 6, Set.of(Zone.CHEEK), 1, null), "order.band");
    }

    @Test
    void anOrderForNoTimeOrForeverIsRefused() {
        assertRefused(() -> laserUnderTheEye(0), "order.weeks");
        assertRefused(() -> laserUnderTheEye(53), "order.weeks");
    }

    private static Order laserUnderTheEye(int weeks) {
        return order(NewOrder.Item.of(Method.LASER, 8, Set.of(Zone.UNDER_EYE, Zone.EYELID)), weeks);
    }

    private static Order order(NewOrder.Item item, int weeks) {
        return new Order(
                new NewOrder(UUID.randomUUID(), List.of(item), null, weeks, ""),
                new Order.Party(1001, 1002, null),
                NOW,
                TODAY);
    }

    private static void assertRefused(Runnable attempt, String key) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
