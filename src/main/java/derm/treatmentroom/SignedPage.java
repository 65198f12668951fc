package derm.treatmentroom;

import derm.platform.time.ClinicTime;
import derm.procedure.NoteFollowUp;
import derm.procedure.NoteSigning;
import derm.procedure.NoteView;
import derm.procedure.NoteWriting;
import derm.procedure.SigningSheet;
import derm.procedure.encounter.Manifest;
import derm.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signed note: locked, with its signature, what was added later, and the way to add or to declare it void. */
@Named
@ViewScoped
public class SignedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoteWriting writing;

    @Inject
    private transient NoteSigning signing;

    @Inject
    private transient NoteFollowUp followUp;

    @Inject
    private transient ClinicTime time;

    private @Nullable UUID id;
    private String addendum = "";
    private String reason = "";
    private transient @Nullable NoteView view;
    private transient @Nullable SigningSheet sheet;

    /** Adds to the note. */
    public String add() {
        followUp.add(needId(), addendum);
        return "/treatmentroom/signed.xhtml?faces-redirect=true&id=" + id;
    }

    /** Declares the note void. */
    public String declareVoid() {
        followUp.declareVoid(needId(), reason);
        return "/treatmentroom/signed.xhtml?faces-redirect=true&id=" + id;
    }

    /** What the note says, line by line. */
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

    /** What is to be added. */
    public String getAddendum() {
        return addendum;
    }

    /** What is to be added. */
    public void setAddendum(@Nullable String text) {
        addendum = text == null ? "" : text;
    }

    /** Why it is void. */
    public String getReason() {
        return reason;
    }

    /** Why it is void. */
    public void setReason(@Nullable String text) {
        reason = text == null ? "" : text;
    }
}
