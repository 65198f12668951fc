package derm.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import derm.catalogue.Catalogue;
import derm.catalogue.Method;
import derm.catalogue.TreatmentRow;
import derm.lesion.LesionBand;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the clinic offers. */
@Path("treatments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TreatmentEndpoint {

    @Inject
    private Catalogue catalogue;

    /** The treatments offered. */
    public record Treatments(List<Offered> treatments) {}

    /**
     * One treatment.
     *
     * @param code what bookings name
     * @param name in the clinic's words
     * @param method how it is done
     * @param minutes how long the patient is needed, for the fewest lesions
     * @param prerequisite the method that must come before
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Offered(
            String code,
            String name,
            Method method,
            int minutes,
            @Nullable Method prerequisite) {}

    /** All treatments that can be booked. */
    @GET
    public Treatments all() {
        return new Treatments(
                catalogue.offered().stream().map(TreatmentEndpoint::offered).toList());
    }

    private static Offered offered(TreatmentRow row) {
        return new Offered(
                row.code(),
                row.name(),
                row.method(),
                row.patientMinutes(LesionBand.FEW),
                row.details().prerequisite());
    }
}
