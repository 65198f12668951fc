package derm.api;

import derm.booking.Availability;
import derm.booking.AvailabilityQuery;
import derm.booking.OpeningView;
import derm.booking.planning.AskedItem;
import derm.booking.planning.Wish;
import derm.lesion.Zone;
import derm.shared.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a visit could take place, and why not then. */
@Path("availability")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AvailabilityEndpoint {

    @Inject
    private Availability availability;

    @Inject
    private Params params;

    /** The openings found. */
    public record Openings(List<OpeningView> openings) {}

    /** The openings by start. */
    @GET
    public Openings find(@Context UriInfo address) {
        return new Openings(availability.find(query(address.getQueryParameters())));
    }

    /** Whether a visit fits at one start, and if not, why. */
    @GET
    @Path("explain")
    public Availability.Answer explain(@Context UriInfo address) {
        MultivaluedMap<String, String> given = address.getQueryParameters();
        Instant start = params.instant("start", given.getFirst("start"));
        if (start == null) {
            throw missing("start");
        }
        return availability.explain(query(given), start);
    }

    private AvailabilityQuery query(MultivaluedMap<String, String> given) {
        return new AvailabilityQuery(
                List.of(item(given)),
                new Wish(id(given, "provider"), id(given, "room"), id(given, "device")),
                id(given, "patient"),
                id(given, "hold"),
                params.instant("from", given.getFirst("from")),
                Params.number("days", given.getFirst("days"), AvailabilityQuery.DAYS),
                Params.number("step", given.getFirst("step"), AvailabilityQuery.STEP),
                Params.number("limit", given.getFirst("limit"), AvailabilityQuery.LIMIT));
    }

    private static AskedItem item(MultivaluedMap<String, String> given) {
        String treatment = given.getFirst("treatment");
        if (treatment == null) {
            throw missing("treatment");
        }
        return AskedItem.of(
                treatment,
                Params.number("lesions", given.getFirst("lesions")),
                Params.word("zone", given.getFirst("zone"), Zone.class));
    }

    private static java.util.@Nullable UUID id(MultivaluedMap<String, String> given, String name) {
        return Params.id(name, given.getFirst(name));
    }

    private static Rejected missing(String name) {
        return Rejected.invalid("api.missing", name).at(name);
    }
}
