package derm.platform.faces;

import derm.platform.text.RefusalText;
import derm.shared.Rejected;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Turns the refusal of a use case into a message beside the field it is about, or on top of the page, and keeps the page
 * as it was typed. What may not be seen at all becomes the page of its status.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    /** Called by the factory with the handling that follows. */
    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Rejected refusal = refusalIn(queued.next().getContext().getException());
            if (refusal != null && !faces.getExternalContext().isResponseCommitted()) {
                queued.remove();
                tell(faces, refusal);
            }
        }
        super.handle();
    }

    private static @Nullable Rejected refusalIn(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected refusal) {
                return refusal;
            }
            if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
                return Rejected.forbidden("platform.not-yours");
            }
            if (cause instanceof OptimisticLockException) {
                return Rejected.conflict("platform.stale");
            }
        }
        return null;
    }

    private static void tell(FacesContext faces, Rejected refusal) {
        boolean arriving = !faces.isPostback();
        if (arriving && refusal.kind() == Rejected.Kind.NOT_FOUND) {
            send(faces, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (arriving && refusal.kind() == Rejected.Kind.FORBIDDEN) {
            send(faces, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String text = CDI.current().select(RefusalText.class).get().of(refusal);
        faces.addMessage(clientId(faces, refusal.field()), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void send(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static @Nullable String clientId(FacesContext faces, @Nullable String field) {
        if (field == null || faces.getViewRoot() == null) {
            return null;
        }
        @Nullable String[] found = {null};
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces), (context, component) -> visit(field, found, component));
        return found[0];
    }

    private static VisitResult visit(String field, @Nullable String[] found, UIComponent component) {
        if (field.equals(component.getId())) {
            found[0] = component.getClientId();
            return VisitResult.COMPLETE;
        }
        return VisitResult.ACCEPT;
    }
}
