package derm.api;

import derm.visit.VisitFlow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The steps of an appointment on the day; they need no body. */
@Path("appointments/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitEndpoint {

    @Inject
    private VisitFlow visit;

    /** The patient comes to the desk. */
    @POST
    @Path("arrive")
    public Response arrive(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.arrive(Answers.seen(id, ifMatch)));
    }

    /** The patient sits down in the room. */
    @POST
    @Path("room")
    public Response room(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.room(Answers.seen(id, ifMatch)));
    }

    /** The numbing is applied. */
    @POST
    @Path("numb")
    public Response numb(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.numb(Answers.seen(id, ifMatch)));
    }

    /** The treatment begins. */
    @POST
    @Path("start")
    public Response start(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.start(Answers.seen(id, ifMatch)));
    }

    /** The treatment is over. */
    @POST
    @Path("checkout")
    public Response checkOut(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.checkOut(Answers.seen(id, ifMatch)));
    }

    /** The patient goes home. */
    @POST
    @Path("complete")
    public Response complete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.complete(Answers.seen(id, ifMatch)));
    }

    /** The patient leaves unseen. */
    @POST
    @Path("left")
    public Response left(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.leave(Answers.seen(id, ifMatch)));
    }

    /** The patient did not come. */
    @POST
    @Path("no-show")
    public Response noShow(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.of(visit.miss(Answers.seen(id, ifMatch)));
    }
}
