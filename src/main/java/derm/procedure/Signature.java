package derm.procedure;

import derm.procedure.encounter.Manifest;
import derm.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;

/** Who stands for a note: the text that was shown, its hash, the time with its zone, and what the signature means. */
@Entity
@Table(name = "procedure_signature")
public class Signature extends BaseEntity {

    /** What a signature means. */
    public enum Meaning {
        /** I performed this and it is true. */
        PERFORMED,
        /** I was asked to look at it a second time. */
        REVIEWED
    }

    @Column(name = "note_id", nullable = false, updatable = false)
    private long noteId;

    @Enumerated(EnumType.STRING)
    @Column(name = "meaning", nullable = false, updatable = false)
    private Meaning meaning;

    @Column(name = "signer_id", nullable = false, updatable = false)
    private long signerId;

    @Column(name = "signer_name", nullable = false, updatable = false)
    private String signerName;

    @Column(name = "signed_at", nullable = false, updatable = false)
    private Instant signedAt;

    @Column(name = "zone", nullable = false, updatable = false)
    private String zone;

    @Column(name = "format", nullable = false, updatable = false)
    private int format;

    @Column(name = "manifest", nullable = false, updatable = false)
    private String manifest;

    @Column(name = "sha256", nullable = false, updatable = false)
    private byte[] sha256;

    protected Signature() {}

    Signature(ProcedureNote note, Author signer, Manifest manifest, Instant now, ZoneId zone) {
        this.noteId = note.id();
        this.meaning = Meaning.PERFORMED;
        this.signerId = signer.staffId();
        this.signerName = signer.name();
        this.signedAt = now;
        this.zone = zone.getId();
        this.format = Manifest.FORMAT;
        this.manifest = manifest.text();
        this.sha256 = HexFormat.of().parseHex(manifest.sha256());
    }

    /** What it means. */
    public Meaning meaning() {
        return meaning;
    }

    /** Whose it is. */
    public String signerName() {
        return signerName;
    }

    /** When. */
    public Instant signedAt() {
        return signedAt;
    }

    /** In which time zone the clinic was. */
    public String zone() {
        return zone;
    }

    /** The text that was signed. */
    public String manifest() {
        return manifest;
    }

    /** Its SHA-256, in lower-case hexadecimal. */
    public String sha256() {
        return HexFormat.of().formatHex(sha256);
    }

    /** Whether the stored text still has the stored hash. */
    public boolean isIntact() {
        return Manifest.sha256(manifest).equals(sha256());
    }
}
