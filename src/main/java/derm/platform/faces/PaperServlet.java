package derm.platform.faces;

import derm.shared.Rejected;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * Hands a paper over as a file, mostly PDF: {@code GET …/quote.pdf?id=…}. Each desk has its own address and use case; who may see the
 * paper is the use case's to say, and what is not the caller's is answered like what does not exist.
 */
public abstract class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /** The paper with that id as a file. */
    protected abstract byte[] print(UUID id);

    /** What a browser calls the file; never with patient data. */
    protected abstract String fileName();

    /** What sort of file it is. */
    protected String contentType() {
        return "application/pdf";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches(ID)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] paper = print(UUID.fromString(id));
            response.setContentType(contentType());
            response.setHeader("Content-Disposition", "inline; filename=\"" + fileName() + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(paper.length);
            response.getOutputStream().write(paper);
        } catch (EJBAccessException | AccessLocalException e) {
            log("Refused a paper", e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Rejected refusal) {
            response.sendError(
                    refusal.kind() == Rejected.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
