package derm.api;

import derm.lesion.LesionBand;
import derm.lesion.Zone;
import derm.pricing.PriceLine;
import derm.quote.QuoteFile;
import derm.quote.QuoteRequest;
import derm.quote.QuoteStatus;
import derm.quote.QuoteView;
import derm.quote.Quoting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotes over REST: make, read, issue, accept. No body ever names a price. */
@Path("quotes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuoteEndpoint {

    @Inject
    private Quoting quoting;

    @Inject
    private QuoteFile file;

    /** What is to be quoted. */
    record NewQuoteBody(
            @NotNull UUID patient,

            @NotNull @Size(min = 1, max = QuoteRequest.MAX_ITEMS)
            List<@NotNull @Valid ItemBody> items) {

        QuoteRequest request() {
            return new QuoteRequest(patient, items.stream().map(ItemBody::item).toList());
        }
    }

    /** One treatment of it. */
    record ItemBody(
            @NotBlank @Size(max = 40) String treatment,
            @Nullable @Min(1) @Max(LesionBand.MAX_LESIONS) Integer lesions,
            @Nullable Zone zone,

            @Nullable @Min(1) @Max(QuoteRequest.MAX_SESSIONS)
            Integer sessions) {

        QuoteRequest.Item item() {
            return new QuoteRequest.Item(
                    treatment, lesions == null ? 0 : lesions, zone, sessions == null ? 1 : sessions);
        }
    }

    /** A quote as the contract writes it: amounts are decimal text. */
    record QuoteBody(
            UUID id,
            String number,
            QuoteStatus status,
            PatientBody patient,
            List<LineBody> lines,
            String total,
            String currency,
            @Nullable LocalDate validUntil) {

        static QuoteBody of(QuoteView quote) {
            return new QuoteBody(
                    quote.id(),
                    quote.number(),
                    quote.status(),
                    new PatientBody(quote.patient().id(), quote.patient().name()),
                    quote.items().stream()
                            .flatMap(item -> item.lines().stream())
                            .map(LineBody::of)
                            .toList(),
                    quote.total().amount().toPlainString(),
                    quote.total().currency().getCurrencyCode(),
                    quote.validUntil());
        }
    }

    /** Whose quote it is. */
    record PatientBody(UUID id, String name) {}

    /** One line; the amounts of all lines make the total. */
    record LineBody(String text, int quantity, String amount) {

        static LineBody of(PriceLine line) {
            return new LineBody(
                    line.text(), line.quantity(), line.amount().amount().toPlainString());
        }
    }

    /** Makes a draft by today's prices. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@NotNull @Valid NewQuoteBody body) {
        QuoteView quote = quoting.create(body.request());
        return Response.created(URI.create("quotes/" + quote.id()))
                .entity(QuoteBody.of(quote))
                .build();
    }

    /** One quote. */
    @GET
    @Path("{id}")
    public QuoteBody read(@PathParam("id") UUID id) {
        return QuoteBody.of(file.read(id));
    }

    /** Promises it to the patient. */
    @POST
    @Path("{id}/issue")
    public QuoteBody issue(@PathParam("id") UUID id) {
        return QuoteBody.of(quoting.issue(id));
    }

    /** The patient says yes. */
    @POST
    @Path("{id}/accept")
    public QuoteBody accept(@PathParam("id") UUID id) {
        return QuoteBody.of(quoting.accept(id));
    }
}
