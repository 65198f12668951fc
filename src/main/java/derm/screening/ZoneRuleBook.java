package derm.screening;

import derm.catalogue.Method;
import derm.lesion.Zone;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The stored zone rules, revision by revision. */
@Dependent
class ZoneRuleBook {

    private static final String CURRENT = "SELECT revision, method, zone, verdict, protection, reason, source"
            + " FROM zone_rule WHERE revision = (SELECT MAX(revision) FROM zone_rule) ORDER BY method, zone";

    @PersistenceContext
    private EntityManager em;

    EyeZoneRules current() {
        List<?> rows = em.createNativeQuery(CURRENT).getResultList();
        int revision = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[0]).intValue();
        return new EyeZoneRules(
                revision, rows.stream().map(row -> rule((Object[]) row)).toList());
    }

    private static ZoneRule rule(Object[] row) {
        return new ZoneRule(
                Method.valueOf((String) row[1]),
                Zone.valueOf((String) row[2]),
                Verdict.valueOf((String) row[3]),
                protection((String) row[4]),
                (String) row[5],
                (String) row[6]);
    }

    private static Set<Protection> protection(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Protection::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
