package derm.architecture.violations.booking;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Date;

/** Breaks one rule a member. */
@Named
public class BookingHelper {
    EntityManager store;
    FacesContext page;
    Response answer;
    UserTransaction transaction;
    Date date;

    Instant now() {
        return Instant.now();
    }
}
