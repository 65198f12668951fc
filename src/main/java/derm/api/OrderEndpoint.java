package derm.api;

import derm.catalogue.Method;
import derm.lesion.LesionBand;
import derm.lesion.Zone;
import derm.order.NewOrder;
import derm.order.OrderList;
import derm.order.OrderRow;
import derm.order.Ordering;
import derm.platform.time.ClinicTime;
import derm.shared.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders over REST: a dermatologist writes one, the front desk lists what is to be booked. */
@Path("orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderEndpoint {

    private static final int USUAL_WEEKS = 4;

    @Inject
    private Ordering ordering;

    @Inject
    private ClinicTime time;

    /**
     * An order as it is written.
     *
     * @param patient for whom
     * @param items what, in sequence
     * @param provider who shall do it; left out, anybody
     * @param withinWeeks by when; left out, four weeks
     * @param sessions how many sessions of each; left out, one
     * @param remarks what the front desk should know
     */
    public record OrderRequest(
            @NotNull UUID patient,
            @NotEmpty @Size(max = NewOrder.MAX_ITEMS) List<@Valid @NotNull OrderedItem> items,
            @Nullable UUID provider,
            @Min(1) @Max(NewOrder.MAX_WEEKS) @Nullable Integer withinWeeks,

            @Min(1) @Max(NewOrder.Item.MAX_SESSIONS) @Nullable
            Integer sessions,

            @Size(max = NewOrder.REMARKS_MAX) @Nullable String remarks) {}

    /**
     * One method of it.
     *
     * @param treatment the method
     * @param band how many lesions, roughly; may be left out where they are counted
     * @param lesions how many exactly
     * @param zones where
     * @param exceptionReason why a zone rule that forbids it is set aside
     */
    public record OrderedItem(
            @NotNull Method treatment,
            @Nullable LesionBand band,
            @Min(1) @Max(LesionBand.MAX_LESIONS) @Nullable Integer lesions,
            @NotEmpty Set<@NotNull Zone> zones,
            @Size(max = NewOrder.Item.REASON_MAX) @Nullable String exceptionReason) {

        NewOrder.Item toItem(@Nullable Integer sessions) {
            Integer counted = lesions;
            int times = sessions == null ? 1 : sessions;
            if (band != null) {
                return new NewOrder.Item(treatment, band, counted, zones, times, exceptionReason);
            }
            if (counted == null) {
                throw Rejected.invalid("order.count-missing").at("lesions");
            }
            return new NewOrder.Item(treatment, LesionBand.of(counted), counted, zones, times, exceptionReason);
        }
    }

    /**
     * Some orders.
     *
     * @param orders the most urgent first
     * @param next where the next page starts; null at the end
     */
    public record OrdersAnswer(
            List<OrderAnswer> orders, @Nullable String next) {}

    /**
     * An order as it is answered.
     *
     * @param id its id
     * @param status where it stands
     * @param patient for whom
     * @param items what, in sequence
     * @param withinWeeks within how many weeks
     * @param sessions how many sessions
     * @param provider who shall do it; null means anybody
     * @param orderedBy who decided
     * @param orderedAt when
     * @param bookBy the last day on which it should be done
     * @param remarks what the front desk should know
     */
    public record OrderAnswer(
            UUID id,
            String status,
            Named patient,
            List<AnsweredItem> items,
            int withinWeeks,
            int sessions,
            @Nullable Named provider,
            Named orderedBy,
            OffsetDateTime orderedAt,
            LocalDate bookBy,
            String remarks) {}

    /**
     * One method of it.
     *
     * @param treatment the method
     * @param band how many lesions, roughly
     * @param lesions how many a booking starts from
     * @param zones where
     */
    public record AnsweredItem(Method treatment, LesionBand band, int lesions, Set<Zone> zones) {}

    /**
     * Somebody.
     *
     * @param id the id
     * @param name the name
     */
    public record Named(UUID id, String name) {}

    /** Writes an order; the caller is the dermatologist who decides. */
    @POST
    public Response order(@Valid @NotNull OrderRequest request) {
        Integer weeks = request.withinWeeks();
        UUID id = ordering.order(new NewOrder(
                request.patient(),
                request.items().stream()
                        .map(item -> item.toItem(request.sessions()))
                        .toList(),
                request.provider(),
                weeks == null ? USUAL_WEEKS : weeks,
                Objects.requireNonNullElse(request.remarks(), "")));
        return Response.created(URI.create("/api/orders/" + id))
                .entity(answer(ordering.find(id)))
                .build();
    }

    /** The orders that are still to be booked; {@code status} may only be {@code unbooked}. */
    @GET
    public OrdersAnswer unbooked(
            @QueryParam("status") @DefaultValue("unbooked") String status,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        if (!"unbooked".equals(status)) {
            throw Rejected.invalid("order.status").at("status");
        }
        OrderList list = ordering.unbooked(limit, cursor);
        return new OrdersAnswer(list.orders().stream().map(this::answer).toList(), list.cursor());
    }

    private OrderAnswer answer(OrderRow row) {
        OrderRow.ProviderOnOrder wished = row.provider();
        return new OrderAnswer(
                row.id(),
                row.status().name(),
                new Named(row.patient().id(), row.patient().name()),
                row.items().stream()
                        .map(item -> new AnsweredItem(item.method(), item.band(), item.lesions(), item.zones()))
                        .toList(),
                row.withinWeeks(),
                row.items().stream().mapToInt(OrderRow.Item::sessions).max().orElse(1),
                wished == null ? null : new Named(wished.id(), wished.name()),
                new Named(row.orderedBy().id(), row.orderedBy().name()),
                time.offset(row.orderedAt()),
                row.bookBy(),
                row.remarks());
    }
}
