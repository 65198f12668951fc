package derm.api;

import derm.booking.HoldTime;
import derm.booking.HoldView;
import derm.booking.Holds;
import derm.booking.planning.Wish;
import derm.lesion.Zone;
import derm.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Openings kept for minutes. */
@Path("holds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HoldEndpoint {

    @Inject
    private Holds holds;

    /** The body of a hold: as an appointment, without patient. */
    public record NewHold(
            @Nullable @Size(min = 1, max = 30) String treatment,
            @Nullable Integer lesions,
            @Nullable Zone zone,
            @Nullable @Size(min = 1, max = 5) List<@NotNull @Valid TreatmentBody> items,
            @Nullable UUID order,
            @NotNull OffsetDateTime start,
            @Nullable UUID provider,
            @Nullable UUID room,
            @Nullable UUID device) {}

    /** Keeps an opening. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(@NotNull @Valid NewHold body) {
        HoldView hold = holds.keep(new HoldTime(
                body.order(),
                VisitBody.asked(body.treatment(), body.lesions(), body.zone(), body.items()),
                body.start().toInstant(),
                new Wish(body.provider(), body.room(), body.device())));
        return Response.created(URI.create("holds/" + hold.id())).entity(hold).build();
    }

    /** Gives it back. */
    @DELETE
    @Path("{id}")
    public void giveBack(@PathParam("id") String id) {
        UUID hold = Params.id("id", id);
        if (hold == null) {
            throw new NotFound("hold");
        }
        holds.giveBack(hold);
    }
}
