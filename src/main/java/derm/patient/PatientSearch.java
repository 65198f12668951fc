package derm.patient;

import derm.patient.SearchIndex.After;
import derm.patient.SearchIndex.Hit;
import derm.patient.SearchQuery.Probe;
import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.Role;
import derm.platform.time.ClinicTime;
import derm.shared.Rejected;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finding patients by name, birth date, phone or medical record number, forgiving a slip of the finger or the ear. */
@Stateless
@DenyAll
public class PatientSearch {

    /** The most patients of one answer. */
    public static final int MOST = 100;

    @Inject
    private SearchIndex index;

    @Inject
    private Patients patients;

    @Inject
    private AuditTrail trail;

    @Inject
    private ClinicTime time;

    /**
     * One page of who was found.
     *
     * @param patients the nearest first, then by name
     * @param next where the next page starts, if there is one
     */
    public record Page(
            List<PatientSummary> patients, @Nullable String next) {}

    /**
     * Finds patients; every word, date and number typed must fit.
     *
     * @param typed at least two characters
     * @param limit how many at most, up to {@link #MOST}
     * @param cursor where the last page ended, none for the first
     */
    @RolesAllowed({Role.Names.FRONT_DESK, Role.Names.NURSE, Role.Names.DERMATOLOGIST, Role.Names.SYSTEM})
    @Audited("patient.search")
    public Page find(String typed, int limit, @Nullable String cursor) {
        SearchQuery query = SearchQuery.parse(typed, time.today());
        if (!query.isSpecific()) {
            throw Rejected.invalid("patient.query-too-short", SearchQuery.SHORTEST)
                    .at("query");
        }
        int size = Math.max(1, Math.min(limit, MOST));
        SearchCursor start = SearchCursor.parse(cursor);
        List<List<Probe>> terms = start.corrected() ? corrected(query) : query.terms();
        List<Hit> hits = index.hits(terms, after(start), size + 1);
        boolean corrected = start.corrected();
        if (hits.isEmpty() && cursor == null && !query.correctable().isEmpty()) {
            hits = index.hits(corrected(query), null, size + 1);
            corrected = true;
        }
        return page(hits, size, corrected);
    }

    private Page page(List<Hit> hits, int size, boolean corrected) {
        List<Hit> shown = hits.subList(0, Math.min(size, hits.size()));
        List<Long> keys = shown.stream().map(Hit::patientId).toList();
        trail.detail("shown " + keys.stream().map(String::valueOf).collect(Collectors.joining(",")));
        List<PatientSummary> rows =
                patients.inOrder(keys).stream().map(Patient::summary).toList();
        String next = hits.size() <= size
                ? null
                : new SearchCursor(
                                corrected,
                                shown.get(size - 1).distance(),
                                rows.get(size - 1).id())
                        .text();
        return new Page(rows, next);
    }

    private @Nullable After after(SearchCursor cursor) {
        if (cursor.last() == null) {
            return null;
        }
        Patient last = patients.find(cursor.last()).orElseThrow(SearchCursor::unknown);
        return new After(cursor.distance(), last.name().family(), last.name().given(), last.id());
    }

    private List<List<Probe>> corrected(SearchQuery query) {
        SearchQuery wider = query;
        for (String word : query.correctable()) {
            wider = wider.corrected(word, near(word));
        }
        return wider.terms();
    }

    /** The words of the register that are a letter or two away; the first two letters may have been swapped. */
    private Set<String> near(String word) {
        int tolerance = SearchQuery.tolerance(word);
        Set<String> near = new TreeSet<>();
        for (String first : Set.of(word.substring(0, 1), word.substring(1, 2))) {
            index.wordsLike(first, word.length() - tolerance, word.length() + tolerance).stream()
                    .filter(known -> Typing.slips(word, known) <= tolerance)
                    .forEach(near::add);
        }
        return near;
    }
}
