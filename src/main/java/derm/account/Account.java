package derm.account;

import derm.platform.security.Caller;
import derm.platform.security.Role;
import derm.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's way in. Opened by an administrator, an invitation or the set-up link; changes its password; ends by being
 * disabled, never deleted, since the audit trail names it. Every change of password, role or state ends older sessions.
 */
@Entity
@Table(name = "account")
public class Account extends BaseEntity {

    /** The most characters of a login name or display name. */
    public static final int NAME_LENGTH = 120;

    @Column(name = "login_name", nullable = false, length = NAME_LENGTH)
    private String loginName;

    @Column(name = "display_name", nullable = false, length = NAME_LENGTH)
    private String displayName;

    @Column(name = "password_hash", nullable = false, length = 200)
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Role role;

    @Column(name = "patient_id")
    private @Nullable Long patientId;

    @Column(name = "staff_id")
    private @Nullable Long staffId;

    @Column(nullable = false)
    private boolean active;

    @Column(name = "credential_version", nullable = false)
    private int credentialVersion;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected Account() {}

    Account(NewAccount order, String passwordHash, Instant now) {
        this.loginName = order.loginName();
        this.displayName = order.displayName();
        this.passwordHash = passwordHash;
        this.role = order.role();
        this.patientId = order.patientId();
        this.staffId = order.staffId();
        this.active = true;
        this.createdAt = now;
    }

    /** The name to sign in with, in lower case. */
    public String loginName() {
        return loginName;
    }

    /** How the person is shown. */
    public String displayName() {
        return displayName;
    }

    /** What the person may do. */
    public Role role() {
        return role;
    }

    /** Whether the account can be used. */
    public boolean isActive() {
        return active;
    }

    String passwordHash() {
        return passwordHash;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        credentialVersion++;
    }

    Caller caller() {
        return new Caller(id(), displayName, role, patientId, staffId, credentialVersion);
    }
}
