package derm.procedure;

import derm.catalogue.Method;
import derm.procedure.encounter.Encounter.LotPart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as somebody typed it; replaces what the note said. Texts that cannot be are left out and told.
 *
 * @param startedAt when the procedure started
 * @param endedAt when it ended
 * @param assistant the nurse's public id
 * @param assessment the texts of the assessment, by field
 * @param preparation the texts of the preparation, by field
 * @param outcome the texts of the outcome, by field
 * @param blocks what was done, in sequence
 * @param lots the consumables
 * @param reasons why values outside their limits were right or happened, by place
 */
public record NoteDraft(
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable UUID assistant,
        Map<String, String> assessment,
        Map<String, String> preparation,
        Map<String, String> outcome,
        List<BlockDraft> blocks,
        List<LotPart> lots,
        Map<String, String> reasons) {

    /** Keeps its own copies. */
    public NoteDraft {
        assessment = Map.copyOf(assessment);
        preparation = Map.copyOf(preparation);
        outcome = Map.copyOf(outcome);
        blocks = List.copyOf(blocks);
        lots = List.copyOf(lots);
        reasons = Map.copyOf(reasons);
    }

    /**
     * One method of the draft.
     *
     * @param method how it was done
     * @param device the device's public id
     * @param handpiece its handpiece's public id
     * @param texts the texts of the block, by field
     * @param lesions the lesions treated or deferred
     */
    public record BlockDraft(
            Method method,
            @Nullable UUID device,
            @Nullable UUID handpiece,
            Map<String, String> texts,
            List<LesionDraft> lesions) {

        /** Keeps its own copies. */
        public BlockDraft {
            texts = Map.copyOf(texts);
            lesions = List.copyOf(lesions);
        }
    }

    /**
     * A lesion of the draft.
     *
     * @param lesion its public id
     * @param treated how many of it were treated; 0 means deferred
     * @param remark why it was deferred, or anything else
     */
    public record LesionDraft(UUID lesion, int treated, String remark) {}
}
