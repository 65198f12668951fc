package derm.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a clinical number comes from, and who approved it for this clinic and when. A number without an approval is
 * shown as such.
 */
@Embeddable
public class Provenance {

    /** The most characters a source may have. */
    public static final int MAX_SOURCE = 200;

    @Column(nullable = false, length = MAX_SOURCE)
    private String source;

    @Column(name = "approved_by", length = 120)
    private @Nullable String approvedBy;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;

    protected Provenance() {}

    private Provenance(String source, @Nullable String approvedBy, @Nullable LocalDate approvedOn) {
        this.source = source;
        this.approvedBy = approvedBy;
        this.approvedOn = approvedOn;
    }

    /** A number from a source that nobody at this clinic has approved yet. */
    public static Provenance unapproved(String source) {
        return new Provenance(named(source), null, null);
    }

    /** A number from a source, approved by somebody on a day. */
    public static Provenance approved(String source, String by, LocalDate on) {
        return new Provenance(named(source), by, on);
    }

    private static String named(String source) {
        String stripped = source.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_SOURCE) {
            throw Rejected.invalid("shared.source-missing", MAX_SOURCE).at("source");
        }
        return stripped;
    }

    /** Where the number comes from. */
    public String source() {
        return source;
    }

    /** Who approved it, if somebody did. */
    public @Nullable String approvedBy() {
        return approvedBy;
    }

    /** When it was approved, if it was. */
    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    /** Whether somebody at this clinic stands for it. */
    public boolean isApproved() {
        return approvedOn != null;
    }
}
