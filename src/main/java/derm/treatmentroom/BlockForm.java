package derm.treatmentroom;

import derm.catalogue.Method;
import derm.lesion.LesionRow;
import derm.procedure.NoteDraft.BlockDraft;
import derm.procedure.NoteDraft.LesionDraft;
import derm.procedure.NoteView;
import derm.procedure.encounter.BlockPart;
import derm.procedure.sheet.MethodBlock;
import derm.shared.Rejected;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One method of a note as it is being typed: device, fields, and how many of each lesion were treated. */
public class BlockForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final Method method;
    private final SheetForm sheet;
    private String device;
    private String handpiece;
    private final Map<String, String> treated = new HashMap<>();
    private final Map<String, String> remarks = new HashMap<>();

    BlockForm(BlockPart part, NoteView.@Nullable Chosen chosen, ZoneId zone) {
        this.position = part.position();
        this.method = part.block().method();
        this.sheet = new SheetForm(part.sheet(), part.block().getClass().getSimpleName());
        this.device = chosen == null ? "" : Objects.toString(chosen.device(), "");
        this.handpiece = chosen == null ? "" : Objects.toString(chosen.handpiece(), "");
        sheet.fill(part.block(), zone);
        part.lesions().forEach(lesion -> {
            treated.put(lesion.lesion().toString(), Integer.toString(lesion.treated()));
            remarks.put(lesion.lesion().toString(), lesion.remark());
        });
    }

    /** Takes a newly marked lesion into the block, all of it treated. */
    void take(LesionRow lesion) {
        treated.put(lesion.id().toString(), Integer.toString(lesion.marked().lesions()));
    }

    BlockDraft draft(ZoneId zone) {
        List<LesionDraft> lesions = treated.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isBlank())
                .map(entry -> new LesionDraft(
                        UUID.fromString(entry.getKey()),
                        count(entry.getValue()),
                        Objects.requireNonNullElse(remarks.get(entry.getKey()), "")))
                .toList();
        return new BlockDraft(
                method, id(device), id(handpiece), sheet.texts(MethodBlock.typeOf(method), zone), lesions);
    }

    private static int count(String text) {
        if (!text.strip().matches("\\d{1,3}")) {
            throw Rejected.invalid("procedure.not-a-number").at("treated");
        }
        return Integer.parseInt(text.strip());
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null || text.isEmpty() ? null : UUID.fromString(text);
    }

    /** Its place in the note. */
    public int getPosition() {
        return position;
    }

    /** How it is done. */
    public Method getMethod() {
        return method;
    }

    /** The method's own fields. */
    public SheetForm getSheet() {
        return sheet;
    }

    /** The chosen device's id. */
    public String getDevice() {
        return device;
    }

    /** The chosen device's id. */
    public void setDevice(@Nullable String newDevice) {
        device = newDevice == null ? "" : newDevice;
    }

    /** The chosen handpiece's id. */
    public String getHandpiece() {
        return handpiece;
    }

    /** The chosen handpiece's id. */
    public void setHandpiece(@Nullable String newHandpiece) {
        handpiece = newHandpiece == null ? "" : newHandpiece;
    }

    /** How many of each lesion were treated, by lesion; nothing leaves it out, 0 defers it. */
    public Map<String, String> getTreated() {
        return treated;
    }

    /** Why a lesion was deferred, by lesion. */
    public Map<String, String> getRemarks() {
        return remarks;
    }
}
