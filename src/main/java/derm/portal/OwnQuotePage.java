package derm.portal;

import derm.quote.QuoteFile;
import derm.quote.QuoteStatus;
import derm.quote.QuoteView;
import derm.quote.Quoting;
import derm.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One quote of the patient, with every line explained, to accept or decline. */
@Named
@ViewScoped
public class OwnQuotePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QuoteFile file;

    @Inject
    private transient Quoting quoting;

    private @Nullable UUID id;
    private transient @Nullable QuoteView quote;

    /** Opens the quote, which has to be the caller's own. */
    public void open() {
        quote = read();
    }

    /** The patient says yes. */
    public String accept() {
        quoting.accept(decided());
        return again();
    }

    /** The patient says no. */
    public String decline() {
        quoting.decline(decided(), null);
        return again();
    }

    /** Which quote. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Which quote. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }

    /** The quote as it was read. */
    public QuoteView getQuote() {
        QuoteView known = quote == null ? read() : quote;
        quote = known;
        return known;
    }

    /** Whether it waits for the patient's answer. */
    public boolean isOpen() {
        return getQuote().status() == QuoteStatus.ISSUED;
    }

    private UUID decided() {
        UUID decided = getQuote().id();
        quote = null;
        return decided;
    }

    private String again() {
        return "/portal/quote.xhtml?faces-redirect=true&id=" + id;
    }

    private QuoteView read() {
        if (id == null) {
            throw new NotFound("quote");
        }
        return file.read(id);
    }
}
