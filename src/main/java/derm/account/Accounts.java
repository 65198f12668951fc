package derm.account;

import derm.platform.security.Caller;
import derm.platform.security.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where accounts and API tokens are kept. */
@Dependent
class Accounts {

    private static final String CALLER =
            "SELECT a.id, a.display_name, a.role, a.patient_id, a.staff_id," + " a.credential_version FROM account a ";

    @PersistenceContext
    private EntityManager em;

    void add(Object accountOrToken) {
        em.persist(accountOrToken);
    }

    void flush() {
        em.flush();
    }

    Optional<Account> byLoginName(String loginName) {
        return em.createQuery("select a from Account a where a.loginName = :name", Account.class)
                .setParameter("name", loginName)
                .getResultStream()
                .findFirst();
    }

    boolean anyOf(Role role) {
        return !em.createQuery("select a.id from Account a where a.role = :role and a.active = true", Long.class)
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<Caller> activeCaller(long accountId, int credentialVersion) {
        return caller(em.createNativeQuery(CALLER + "WHERE a.id = ? AND a.credential_version = ? AND a.active")
                .setParameter(1, accountId)
                .setParameter(2, credentialVersion)
                .getResultList());
    }

    Optional<Caller> callerByToken(byte[] tokenHash) {
        return caller(em.createNativeQuery(
                        CALLER
                                + "JOIN api_token t ON t.account_id = a.id WHERE t.token_hash = ? AND t.revoked_at IS NULL AND a.active")
                .setParameter(1, tokenHash)
                .getResultList());
    }

    private static Optional<Caller> caller(List<?> rows) {
        return rows.stream().findFirst().map(row -> {
            Object[] columns = (Object[]) row;
            return new Caller(
                    ((Number) columns[0]).longValue(),
                    (String) columns[1],
                    Role.valueOf((String) columns[2]),
                    columns[3] == null ? null : Long.valueOf(((Number) columns[3]).longValue()),
                    columns[4] == null ? null : Long.valueOf(((Number) columns[4]).longValue()),
                    ((Number) columns[5]).intValue());
        });
    }
}
