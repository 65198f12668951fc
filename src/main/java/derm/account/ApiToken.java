package derm.account;

import derm.platform.security.Secrets;
import derm.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A program's way in on behalf of an account: shown once when issued, kept as a hash, valid until revoked. */
@Entity
@Table(name = "api_token")
public class ApiToken extends BaseEntity {

    @Column(name = "token_hash", nullable = false)
    private byte[] tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(nullable = false, length = 80)
    private String label;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected ApiToken() {}

    ApiToken(Account account, String token, String label, Instant now) {
        this.account = account;
        this.tokenHash = Secrets.hash(token);
        this.label = label;
        this.createdAt = now;
    }

    Account account() {
        return account;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
