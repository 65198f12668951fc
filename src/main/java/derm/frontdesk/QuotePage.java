package derm.frontdesk;

import derm.pricing.TierShare;
import derm.quote.QuoteFile;
import derm.quote.QuoteView;
import derm.quote.QuotedItem;
import derm.quote.Quoting;
import derm.quote.TierExplanation;
import derm.quote.comparison.ComparedPath;
import derm.quote.comparison.Comparison;
import derm.quote.comparison.Situation;
import derm.quote.comparison.Way;
import derm.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One quote: what it costs and why, what else there would be, and what happened to it. */
@Named
@ViewScoped
public class QuotePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OPEN_TIER_PIPS = 3;
    private static final int MOST_PIPS = 15;

    @Inject
    private transient QuoteFile file;

    @Inject
    private transient Quoting quoting;

    @Inject
    private transient Comparison comparison;

    private @Nullable UUID id;
    private transient @Nullable QuoteView quote;
    private transient @Nullable List<TierExplanation> tiers;
    private transient @Nullable List<ComparedPath> otherWays;

    /** Opens the quote. */
    public void open() {
        quote = file.read(asked());
    }

    /** Promises it to the patient. */
    public String issue() {
        return shown(quoting.issue(asked()));
    }

    /** The patient said yes at the desk. */
    public String accept() {
        return shown(quoting.accept(asked()));
    }

    /** The patient said no. */
    public String decline() {
        return shown(quoting.decline(asked(), null));
    }

    /** Makes a new draft by today's prices. */
    public String revise() {
        return shown(quoting.revise(asked()));
    }

    /** The quote. */
    public QuoteView getQuote() {
        QuoteView read = quote;
        if (read == null) {
            read = file.read(asked());
            quote = read;
        }
        return read;
    }

    /** Why later lesions cost less. */
    public List<TierExplanation> getTiers() {
        List<TierExplanation> read = tiers;
        if (read == null) {
            read = file.tiers(getQuote());
            tiers = read;
        }
        return read;
    }

    /** One mark for each lesion a tier has room for, true where a lesion of the quote is in it. */
    public List<Boolean> pips(TierShare share) {
        Integer room = share.room();
        int size = Math.min(MOST_PIPS, room == null ? Math.max(OPEN_TIER_PIPS, share.here()) : share.here() + room);
        return IntStream.range(0, size).mapToObj(pip -> pip < share.here()).toList();
    }

    /** The first treatment whose lesions count; the other ways are compared for it. */
    public @Nullable QuotedItem getMain() {
        return main().orElse(null);
    }

    /** The other procedures and leaving alone, for the same lesions. */
    public List<ComparedPath> getOtherWays() {
        List<ComparedPath> read = otherWays;
        if (read == null) {
            read = main().map(this::compared).orElse(List.of());
            otherWays = read;
        }
        return read;
    }

    private List<ComparedPath> compared(QuotedItem item) {
        if (item.zone() == null) {
            return List.of();
        }
        Situation same =
                new Situation(item.lesions(), item.zone(), getQuote().patient().skinType(), null, null);
        return comparison.compare(same).stream()
                .filter(path -> !item.treatment().equals(path.treatment()))
                .filter(path -> path.way() != Way.AT_HOME && path.way() != Way.ONLINE_CONSULT)
                .toList();
    }

    private Optional<QuotedItem> main() {
        return getQuote().items().stream().filter(item -> item.lesions() > 0).findFirst();
    }

    private UUID asked() {
        if (id == null) {
            throw new NotFound("quote");
        }
        return id;
    }

    private static String shown(QuoteView quote) {
        return "/frontdesk/quote.xhtml?faces-redirect=true&id=" + quote.id();
    }

    /** Which quote. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Which quote. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }
}
