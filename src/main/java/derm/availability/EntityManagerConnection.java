package derm.availability;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;

/**
 * In the server: the connection under the persistence context. Plain JDBC on it undoes one refused statement only, where
 * a native query would silently roll everything back.
 */
@Dependent
class EntityManagerConnection implements CurrentConnection {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Connection get() {
        return entities.unwrap(Connection.class);
    }
}
