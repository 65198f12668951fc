package derm.procedure.encounter;

import derm.procedure.limit.BlockLimits;
import derm.procedure.limit.CommonRules;
import derm.procedure.sheet.Assessment;
import derm.procedure.sheet.Finding;
import derm.procedure.sheet.Laser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a whole note against every limit. */
public final class NoteJudge {

    private NoteJudge() {}

    /** What there is to say about the note, part by part. */
    public static List<Placed> judge(Encounter encounter, Limits limits, Instant now) {
        List<Placed> placed = new ArrayList<>();
        times(encounter, now).forEach(found -> placed.add(new Placed("note", found)));
        CommonRules.judge(encounter.assessment(), now).forEach(found -> placed.add(new Placed("assessment", found)));
        CommonRules.judge(
                        encounter.preparation(),
                        encounter.methods(),
                        encounter.isPeriocular(),
                        encounter.startedAt(),
                        now)
                .forEach(found -> placed.add(new Placed("preparation", found)));
        for (BlockPart part : encounter.blocks()) {
            BlockLimits.judge(limits.of(part)).forEach(found -> placed.add(new Placed(part.sheet(), found)));
            skin(encounter, part).forEach(found -> placed.add(new Placed(part.sheet(), found)));
        }
        return List.copyOf(placed);
    }

    private static List<Finding> times(Encounter encounter, Instant now) {
        List<Finding> findings = new ArrayList<>();
        Instant started = encounter.startedAt();
        Instant ended = encounter.endedAt();
        if (isAfter(started, now)) {
            findings.add(Finding.impossible("startedAt", "procedure.future"));
        }
        if (isAfter(ended, now)) {
            findings.add(Finding.impossible("endedAt", "procedure.future"));
        }
        if (started != null && ended != null && ended.isBefore(started)) {
            findings.add(Finding.impossible("endedAt", "procedure.end-before-start"));
        }
        return findings;
    }

    /** Skin that marks easily, or is tanned, gets a test spot before a laser. */
    private static List<Finding> skin(Encounter encounter, BlockPart part) {
        Assessment assessment = encounter.assessment();
        Assessment.SkinTone tone = assessment.skinType();
        boolean marks = (tone != null && tone.marksEasily()) || Boolean.TRUE.equals(assessment.recentTan());
        boolean untested = part.block() instanceof Laser laser && !Boolean.TRUE.equals(laser.testSpot());
        return marks && untested ? List.of(Finding.ask("testSpot", "procedure.test-spot")) : List.of();
    }

    private static boolean isAfter(@Nullable Instant at, Instant now) {
        return at != null && at.isAfter(now);
    }
}
