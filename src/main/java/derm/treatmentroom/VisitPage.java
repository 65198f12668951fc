package derm.treatmentroom;

import derm.order.OrderRow;
import derm.order.Ordering;
import derm.procedure.NoteWriting;
import derm.procedure.Rounds;
import derm.procedure.VisitRow;
import derm.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One visit: who, what is planned, what was ordered before, and the way to its note. */
@Named
@ViewScoped
public class VisitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Rounds rounds;

    @Inject
    private transient NoteWriting writing;

    @Inject
    private transient Ordering ordering;

    private @Nullable UUID id;
    private transient @Nullable VisitRow visit;
    private transient @Nullable List<OrderRow> orders;

    /** The visit. */
    public VisitRow getVisit() {
        VisitRow known = visit;
        if (known == null) {
            known = rounds.visit(needId());
            visit = known;
        }
        return known;
    }

    /** The patient's orders, the newest first. */
    public List<OrderRow> getOrders() {
        List<OrderRow> known = orders;
        if (known == null) {
            known = ordering.ofPatient(getVisit().patient().id());
            orders = known;
        }
        return known;
    }

    /** Opens the visit's note, or begins one. */
    public String open() {
        UUID note = writing.open(needId());
        return "/treatmentroom/note.xhtml?faces-redirect=true&id=" + note;
    }

    private UUID needId() {
        if (id == null) {
            throw new NotFound("appointment");
        }
        return id;
    }

    /** Which visit. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Which visit. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }
}
