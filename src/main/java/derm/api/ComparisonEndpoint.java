package derm.api;

import derm.lesion.Zone;
import derm.patient.SkinType;
import derm.quote.comparison.ComparedPath;
import derm.quote.comparison.Comparison;
import derm.quote.comparison.Range;
import derm.quote.comparison.Situation;
import derm.quote.comparison.Suitability;
import derm.quote.comparison.Way;
import derm.shared.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which treatment suits, over REST. */
@Path("comparison")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonEndpoint {

    private static final String ZONES = "LID_MARGIN|EYELID|CANTHUS|UNDER_EYE|FOREHEAD|CHEEK|NOSE|CHIN|EAR|BODY";

    @Inject
    private Comparison comparison;

    /** All ways side by side. */
    record ComparisonBody(List<PathBody> paths) {}

    /** One way. */
    record PathBody(
            Way path,
            Suitability verdict,
            List<ReasonBody> reasons,
            @Nullable PriceBody price,
            Range sessions,
            Range healingDays) {

        static PathBody of(ComparedPath path) {
            return new PathBody(
                    path.way(),
                    path.verdict(),
                    path.reasons().stream()
                            .map(reason -> new ReasonBody(reason.code(), reason.text()))
                            .toList(),
                    PriceBody.of(path.price()),
                    path.sessions(),
                    path.healingDays());
        }
    }

    /** Why it suits or not. */
    record ReasonBody(String code, String text) {}

    /** From the least to the most, as decimal text. */
    record PriceBody(String min, String max, String currency) {

        static @Nullable PriceBody of(ComparedPath.@Nullable Prices price) {
            return price == null
                    ? null
                    : new PriceBody(
                            price.min().amount().toPlainString(),
                            price.max().amount().toPlainString(),
                            price.min().currency().getCurrencyCode());
        }
    }

    /** Compares all ways for so many lesions in a zone. */
    @GET
    public ComparisonBody compare(
            @QueryParam("lesions") @NotNull @Pattern(regexp = "\\d{1,3}") String lesions,
            @QueryParam("zone") @NotNull @Pattern(regexp = ZONES) String zone,
            @QueryParam("skinType") @Nullable @Pattern(regexp = "I|II|III|IV|V|VI") String skinType,
            @QueryParam("budget") @Nullable @Pattern(regexp = "\\d{1,7}(\\.\\d{1,2})?") String budget,
            @QueryParam("eventDate") @Nullable @Pattern(regexp = "\\d{4}-\\d\\d-\\d\\d") String eventDate) {
        Situation situation = new Situation(
                Integer.parseInt(lesions),
                Zone.valueOf(zone),
                skinType == null ? null : SkinType.valueOf(skinType),
                budget == null ? null : new BigDecimal(budget),
                day(eventDate));
        return new ComparisonBody(
                comparison.compare(situation).stream().map(PathBody::of).toList());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw (Rejected)
                    Rejected.invalid("quote.event-date").at("eventDate").initCause(e);
        }
    }
}
