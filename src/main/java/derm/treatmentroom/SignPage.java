package derm.treatmentroom;

import derm.platform.time.ClinicTime;
import derm.procedure.NoteSigning;
import derm.procedure.NoteView;
import derm.procedure.NoteWriting;
import derm.procedure.SigningSheet;
import derm.procedure.encounter.Manifest;
import derm.procedure.encounter.Missing;
import derm.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Exactly what will be signed, what is missing, and the one button. */
@Named
@ViewScoped
public class SignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoteSigning signing;

    @Inject
    private transient NoteWriting writing;

    @Inject
    private transient ClinicTime time;

    private @Nullable UUID id;
    private String shownHash = "";
    private transient @Nullable SigningSheet sheet;
    private transient @Nullable NoteView view;

    /** Reads what is to be signed; the hash of what is shown is kept for the signature. */
    public void open() {
        shownHash = getSheet().sha256();
    }

    /** Signs what was shown. */
    public String sign() {
        signing.sign(needId(), shownHash);
        return "/treatmentroom/signed.xhtml?faces-redirect=true&id=" + id;
    }

    /** The page on which something missing is written. */
    public String pageOf(Missing gap) {
        String step = switch (gap.sheet()) {
            case "assessment" ->
                "consent".equals(stepOf(gap.field())) ? "note.xhtml?step=consent" : "note.xhtml?step=screening";
            case "preparation", "timeOut" -> "time-out.xhtml?part=" + gap.sheet();
            case "outcome" -> "note.xhtml?step=aftercare";
            default -> "note.xhtml?step=procedure";
        };
        return "/treatmentroom/" + step + "&id=" + id;
    }

    /** The words for something missing. */
    public String nameOf(Missing gap) {
        return getNote().encounter().blocks().stream()
                .filter(part -> "Reason".equals(gap.kind()) && part.sheet().equals(gap.sheet()))
                .map(part -> SheetFields.label(part.block().getClass().getSimpleName(), gap.field()))
                .findFirst()
                .orElseGet(() -> SheetFields.label(gap.kind(), gap.field()));
    }

    private static String stepOf(String field) {
        boolean isConsent = SheetFields.of("Assessment", "consent").stream()
                .anyMatch(known -> known.name().equals(field));
        return isConsent ? "consent" : "screening";
    }

    /** What is to be signed. */
    public SigningSheet getSheet() {
        SigningSheet known = sheet;
        if (known == null) {
            known = signing.preview(needId());
            sheet = known;
        }
        return known;
    }

    /** The note. */
    public NoteView getNote() {
        NoteView known = view;
        if (known == null) {
            known = writing.read(needId());
            view = known;
        }
        return known;
    }

    /** What a statement is about. */
    public String label(Manifest.Line line) {
        return SignedLines.label(line);
    }

    /** A statement as people say it. */
    public String shown(Manifest.Line line) {
        return SignedLines.shown(line, time);
    }

    private UUID needId() {
        if (id == null) {
            throw new NotFound("note");
        }
        return id;
    }

    /** Which note. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Which note. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }
}
