package derm.quote.comparison;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;

/** The stored statements about the ways to deal with milia. */
@Dependent
class PathFacts {

    @PersistenceContext
    private EntityManager em;

    void add(PathFact fact) {
        em.persist(fact);
    }

    /** The newest statement about each way. */
    Map<Way, PathStatement> current(Currency currency) {
        Map<Way, PathStatement> current = new EnumMap<>(Way.class);
        em.createQuery("select f from PathFact f order by f.statedAt", PathFact.class)
                .getResultStream()
                .forEach(fact -> current.put(fact.way(), fact.statement(currency)));
        return current;
    }
}
