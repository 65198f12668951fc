package derm.availability;

import derm.catalogue.Method;
import java.util.Set;

/**
 * What a visit is for: decides whether time that is kept for something may be offered.
 *
 * @param methods everything that is to be done in the visit
 * @param newPatient whether the patient was never seen here
 * @param urgent whether the visit may take what is held back for urgent cases
 */
public record Occasion(Set<Method> methods, boolean newPatient, boolean urgent) {

    /** Keeps its own copy. */
    public Occasion {
        methods = Set.copyOf(methods);
    }

    /** An ordinary visit of a patient whom the clinic knows. */
    public static Occasion of(Set<Method> methods) {
        return new Occasion(methods, false, false);
    }

    /** The same for somebody who was never seen here. */
    public Occasion forNewPatient() {
        return new Occasion(methods, true, urgent);
    }

    /** The same, allowed to take what is held back. */
    public Occasion asUrgent() {
        return new Occasion(methods, newPatient, true);
    }
}
