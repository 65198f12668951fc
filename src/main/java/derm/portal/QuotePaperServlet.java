package derm.portal;

import derm.platform.faces.PaperServlet;
import derm.quote.QuoteFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;

/** A patient's own quote as PDF. */
@WebServlet("/portal/quote.pdf")
public class QuotePaperServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QuoteFile file;

    @Override
    protected byte[] print(UUID id) {
        return file.print(id);
    }

    @Override
    protected String fileName() {
        return "quote.pdf";
    }
}
