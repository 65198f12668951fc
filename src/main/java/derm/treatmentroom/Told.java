package derm.treatmentroom;

import derm.platform.text.RefusalText;
import derm.procedure.NoteView;
import derm.procedure.encounter.Placed;
import derm.procedure.sheet.Finding;
import derm.shared.Rejected;
import java.util.List;

/**
 * A sentence beside a field.
 *
 * @param place where a reason for it goes
 * @param soft whether it is only unusual
 * @param asks whether a reason settles it
 * @param text the sentence
 */
public record Told(String place, boolean soft, boolean asks, String text) {

    static List<Told> of(NoteView note, RefusalText texts, String sheet, String field) {
        return note.findings().stream()
                .filter(placed ->
                        placed.sheet().equals(sheet) && placed.finding().field().equals(field))
                .map(placed -> of(placed, texts))
                .toList();
    }

    private static Told of(Placed placed, RefusalText texts) {
        Finding finding = placed.finding();
        String text =
                texts.of(Rejected.invalid(finding.key(), finding.arguments().toArray()));
        return new Told(placed.place(), finding.level() == Finding.Level.ASK, finding.asksReason(), text);
    }
}
