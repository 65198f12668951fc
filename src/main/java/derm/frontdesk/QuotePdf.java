package derm.frontdesk;

import derm.platform.faces.PaperServlet;
import derm.quote.QuoteFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;

/** The front desk's quotes on paper. */
@WebServlet("/frontdesk/quote.pdf")
public class QuotePdf extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QuoteFile quotes;

    @Override
    protected byte[] print(UUID id) {
        return quotes.print(id);
    }

    @Override
    protected String fileName() {
        return "quote.pdf";
    }
}
