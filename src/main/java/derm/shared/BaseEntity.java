package derm.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every entity has: a key for the database, an opaque id for the outside, and a version that catches stale saves.
 *
 * <p>Keys come from one sequence for all tables, so a provider, a room and a patient never share one: the ledger of
 * claimed time uses them directly as resource ids.
 */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    @TableGenerator(
            name = "ids",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "ids",
            allocationSize = 500)
    private @Nullable Long id;

    @Column(name = "public_id", nullable = false, updatable = false)
    @Convert(converter = UuidColumn.class)
    private UUID publicId = UUID.randomUUID();

    @Version
    @Column(nullable = false)
    private int version;

    /** The database key. Only known once the entity was persisted; never leaves the application. */
    public Long id() {
        if (id == null) {
            throw new IllegalStateException("Not persisted yet");
        }
        return id;
    }

    /** The random id that URLs, the API and pages use. */
    public UUID publicId() {
        return publicId;
    }

    /** Counts the saves; a form carries it to notice that somebody else saved in between. */
    public int version() {
        return version;
    }
}
