package derm.api;

import derm.booking.Agenda;
import derm.booking.AppointmentFilter;
import derm.booking.AppointmentList;
import derm.booking.AppointmentView;
import derm.booking.BookVisit;
import derm.booking.Booking;
import derm.booking.Move;
import derm.booking.Overrides;
import derm.booking.planning.Wish;
import derm.lesion.Zone;
import derm.shared.Rejected;
import derm.visit.VisitFlow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appointments: booked, looked at, moved, confirmed, called off, and taken through the clinic on the day. */
@Path("appointments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentEndpoint {

    @Inject
    private Booking booking;

    @Inject
    private VisitFlow visit;

    @Inject
    private Agenda agenda;

    @Inject
    private Params params;

    /** The body of a booking. */
    public record NewAppointment(
            @NotNull UUID patient,
            @Nullable @Size(min = 1, max = 30) String treatment,
            @Nullable Integer lesions,
            @Nullable Zone zone,
            @Nullable @Size(min = 1, max = 5) List<@NotNull @Valid TreatmentBody> items,
            @Nullable UUID order,
            @NotNull OffsetDateTime start,
            @Nullable UUID provider,
            @Nullable UUID room,
            @Nullable UUID device,
            @Nullable UUID hold,
            @Nullable Map<String, String> overrides) {}

    /** The body of a move. */
    public record NewTime(
            @NotNull OffsetDateTime start,
            @Nullable UUID provider,
            @Nullable UUID room,
            @Nullable UUID device,
            @Nullable Map<String, String> overrides) {}

    /** The body of a cancellation or a step back. */
    public record Why(@NotBlank @Size(max = 300) String reason) {}

    /** Books a visit. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response book(@NotNull @Valid NewAppointment body) {
        AppointmentView booked = booking.book(new BookVisit(
                body.patient(),
                body.order(),
                VisitBody.asked(body.treatment(), body.lesions(), body.zone(), body.items()),
                body.start().toInstant(),
                new Wish(body.provider(), body.room(), body.device()),
                body.hold(),
                overrides(body.overrides())));
        return Response.created(URI.create("appointments/" + booked.id()))
                .tag(Integer.toString(booked.version()))
                .entity(booked)
                .build();
    }

    /** Appointments by start, a page at a time. */
    @GET
    public AppointmentList list(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("provider") @Nullable String provider,
            @QueryParam("patient") @Nullable String patient,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return agenda.list(new AppointmentFilter(
                params.instant("from", from),
                params.instant("to", to),
                Params.id("provider", provider),
                Params.id("patient", patient),
                Params.number("limit", limit, AppointmentFilter.LIMIT),
                cursor));
    }

    /** One appointment. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return Answers.of(agenda.appointment(Answers.id(id)));
    }

    /** Takes it to another time or place. */
    @POST
    @Path("{id}/reschedule")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reschedule(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewTime body) {
        return Answers.of(booking.move(new Move(
                Answers.seen(id, ifMatch),
                body.start().toInstant(),
                new Wish(body.provider(), body.room(), body.device()),
                overrides(body.overrides()))));
    }

    /** Calls it off. */
    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response cancel(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Why body) {
        return Answers.of(booking.cancel(Answers.seen(id, ifMatch), body.reason()));
    }

    /** Takes the last step back. */
    @POST
    @Path("{id}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response undo(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Why body) {
        return Answers.of(booking.stepBack(Answers.seen(id, ifMatch), body.reason()));
    }

    /** The patient said again that they come. */
    @POST
    @Path("{id}/confirm")
    public Response confirm(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(booking.confirm(Answers.seen(id, ifMatch)));
    }

    /** The patient comes to the desk. */
    @POST
    @Path("{id}/arrive")
    public Response arrive(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.arrive(Answers.seen(id, ifMatch)));
    }

    /** The patient sits down in the room. */
    @POST
    @Path("{id}/room")
    public Response room(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.room(Answers.seen(id, ifMatch)));
    }

    /** The numbing is applied. */
    @POST
    @Path("{id}/numb")
    public Response numb(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.numb(Answers.seen(id, ifMatch)));
    }

    /** The treatment begins. */
    @POST
    @Path("{id}/start")
    public Response start(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.start(Answers.seen(id, ifMatch)));
    }

    /** The treatment is over. */
    @POST
    @Path("{id}/checkout")
    public Response checkOut(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.checkOut(Answers.seen(id, ifMatch)));
    }

    /** The patient goes home. */
    @POST
    @Path("{id}/complete")
    public Response complete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.complete(Answers.seen(id, ifMatch)));
    }

    /** The patient leaves unseen. */
    @POST
    @Path("{id}/left")
    public Response left(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.leave(Answers.seen(id, ifMatch)));
    }

    /** The patient did not come. */
    @POST
    @Path("{id}/no-show")
    public Response noShow(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.miss(Answers.seen(id, ifMatch)));
    }

    private static Overrides overrides(@Nullable Map<String, String> given) {
        if (given == null) {
            return Overrides.NONE;
        }
        if (given.containsValue(null)) {
            throw Rejected.invalid("booking.reason-needed", 300).at("overrides");
        }
        return new Overrides(given);
    }
}
