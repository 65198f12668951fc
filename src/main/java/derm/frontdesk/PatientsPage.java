package derm.frontdesk;

import derm.patient.PatientSearch;
import derm.patient.PatientSummary;
import derm.shared.Rejected;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finding a patient while typing. */
@Named
@ViewScoped
public class PatientsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 25;
    private static final int SHORTEST = 2;

    @Inject
    private transient PatientSearch search;

    private String query = "";
    private List<PatientSummary> found = List.of();
    private @Nullable String next;
    private boolean searched;

    /** Looks again, for what is typed now. */
    public void find() {
        found = List.of();
        next = null;
        searched = query.strip().length() >= SHORTEST;
        if (searched) {
            try {
                PatientSearch.Page page = search.find(query, SHOWN, null);
                found = page.patients();
                next = page.next();
            } catch (Rejected tooVague) {
                searched = false;
            }
        }
    }

    /** What is typed. */
    public String getQuery() {
        return query;
    }

    /** What is typed. */
    public void setQuery(@Nullable String typed) {
        query = typed == null ? "" : typed;
    }

    /** Who was found. */
    public List<PatientSummary> getFound() {
        return found;
    }

    /** Whether there are more than are shown. */
    public boolean isMore() {
        return next != null;
    }

    /** Whether enough was typed to search. */
    public boolean isSearched() {
        return searched;
    }
}
