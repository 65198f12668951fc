package derm.treatmentroom;

import derm.procedure.NoteDraft;
import derm.procedure.NoteView;
import derm.procedure.encounter.BlockPart;
import derm.procedure.encounter.Encounter;
import derm.procedure.sheet.Assessment;
import derm.procedure.sheet.Outcome;
import derm.procedure.sheet.Preparation;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A note as it is being typed: texts by field, with times as the clinic's clock shows them. */
public class NoteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SheetForm times = new SheetForm("note", "Note");
    private final SheetForm assessment = new SheetForm("assessment", Assessment.class.getSimpleName());
    private final SheetForm preparation = new SheetForm("preparation", Preparation.class.getSimpleName());
    private final SheetForm outcome = new SheetForm("outcome", Outcome.class.getSimpleName());
    private final List<BlockForm> blocks = new ArrayList<>();
    private final List<LotForm> lots = new ArrayList<>();
    private final Map<String, String> reasons = new HashMap<>();

    /** Fills the form with what the note says. */
    static NoteForm of(NoteView view, ZoneId zone) {
        Encounter said = view.encounter();
        NoteForm form = new NoteForm();
        form.times.put("startedAt", LocalTimes.text(said.startedAt(), zone));
        form.times.put("endedAt", LocalTimes.text(said.endedAt(), zone));
        form.assessment.fill(said.assessment(), zone);
        form.preparation.fill(said.preparation(), zone);
        form.outcome.fill(said.outcome(), zone);
        for (BlockPart part : said.blocks()) {
            form.blocks.add(new BlockForm(part, view.instruments().get(part.position()), zone));
        }
        said.lots().forEach(lot -> form.lots.add(new LotForm(lot)));
        form.lots.add(new LotForm());
        said.reasons().forEach(reason -> form.reasons.put(reason.place(), reason.reason()));
        return form;
    }

    /** The draft that the form makes. */
    NoteDraft draft(NoteView view, ZoneId zone) {
        Map<String, String> given = new HashMap<>();
        reasons.forEach((place, reason) -> given.put(place, reason == null ? "" : reason));
        return new NoteDraft(
                LocalTimes.instant("startedAt", times.get("startedAt"), zone),
                LocalTimes.instant("endedAt", times.get("endedAt"), zone),
                view.assistant(),
                assessment.texts(Assessment.class, zone),
                preparation.texts(Preparation.class, zone),
                outcome.texts(Outcome.class, zone),
                blocks.stream().map(block -> block.draft(zone)).toList(),
                lots.stream().filter(lot -> !lot.isEmpty()).map(LotForm::part).toList(),
                given);
    }

    /** Start and end. */
    public SheetForm getTimes() {
        return times;
    }

    /** Who, why, and what was asked. */
    public SheetForm getAssessment() {
        return assessment;
    }

    /** How it was prepared. */
    public SheetForm getPreparation() {
        return preparation;
    }

    /** How it ended. */
    public SheetForm getOutcome() {
        return outcome;
    }

    /** What was done. */
    public List<BlockForm> getBlocks() {
        return blocks;
    }

    /** The consumables; the last line is empty. */
    public List<LotForm> getLots() {
        return lots;
    }

    /** Why values outside their limits were right or happened, by place. */
    public Map<String, String> getReasons() {
        return reasons;
    }
}
