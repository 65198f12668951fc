package derm.booking.planning;

import derm.availability.Occasion;
import derm.availability.Opening;
import derm.availability.OpeningRequest;
import derm.availability.VisitPlan;
import derm.booking.VisitItem;
import derm.catalogue.Method;
import derm.catalogue.TreatmentRow;
import derm.shared.ResourceKind;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A visit that only lacks its time.
 *
 * @param plan who and what is needed in which phases
 * @param items the treatments in their sequence
 * @param treatments the same as the catalogue has them
 */
public record PlannedVisit(VisitPlan plan, List<VisitItem> items, List<TreatmentRow> treatments) {

    /** Keeps its own copies. */
    public PlannedVisit {
        items = List.copyOf(items);
        treatments = List.copyOf(treatments);
    }

    /** What is to be done. */
    public Set<Method> methods() {
        return items.stream().map(VisitItem::method).collect(Collectors.toUnmodifiableSet());
    }

    /** The question for its openings in a stretch of time. */
    public OpeningRequest between(Instant from, Instant to, boolean newPatient) {
        Occasion occasion = Occasion.of(methods());
        return OpeningRequest.of(plan, newPatient ? occasion.forNewPatient() : occasion, from, to);
    }

    /** Which resource the opening takes first of this kind. */
    public @Nullable Long chosen(Opening opening, ResourceKind kind) {
        OptionalLong chosen = plan.chosen(opening, kind);
        return chosen.isPresent() ? chosen.getAsLong() : null;
    }
}
