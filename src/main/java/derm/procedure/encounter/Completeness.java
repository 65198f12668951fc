package derm.procedure.encounter;

import derm.catalogue.Method;
import derm.procedure.sheet.Assessment;
import derm.procedure.sheet.Cryotherapy;
import derm.procedure.sheet.Deroofing;
import derm.procedure.sheet.Field;
import derm.procedure.sheet.Fields;
import derm.procedure.sheet.Laser;
import derm.procedure.sheet.Preparation;
import derm.procedure.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a note still lacks before it can be signed, in the order of the page. */
public final class Completeness {

    private Completeness() {}

    /** Everything that is missing; nothing when the note can be signed. */
    public static List<Missing> missing(Encounter encounter, List<Placed> findings) {
        List<Missing> missing = new ArrayList<>();
        times(encounter, missing);
        sheet("assessment", encounter.assessment(), missing);
        assessment(encounter.assessment(), missing);
        sheet("preparation", encounter.preparation(), missing);
        numbing(encounter.preparation(), missing);
        timeOut(encounter, missing);
        if (encounter.blocks().isEmpty()) {
            missing.add(new Missing("note", "Note", "method"));
        }
        encounter.blocks().forEach(part -> block(part, missing));
        sheet("outcome", encounter.outcome(), missing);
        reasons(encounter, findings, missing);
        return List.copyOf(missing);
    }

    private static void times(Encounter encounter, List<Missing> missing) {
        if (encounter.startedAt() == null) {
            missing.add(new Missing("note", "Note", "startedAt"));
        }
        if (encounter.endedAt() == null) {
            missing.add(new Missing("note", "Note", "endedAt"));
        }
    }

    private static void sheet(String name, Sheet sheet, List<Missing> missing) {
        Map<String, String> texts = Fields.texts(sheet);
        for (Field field : Fields.of(sheet.getClass())) {
            if (field.needed() && !texts.containsKey(field.name())) {
                missing.add(new Missing(name, sheet.getClass().getSimpleName(), field.name()));
            }
        }
    }

    private static void assessment(Assessment sheet, List<Missing> missing) {
        if (sheet.origin() == Assessment.Origin.SECONDARY && sheet.suspectedCause() == null) {
            missing.add(new Missing("assessment", "Assessment", "suspectedCause"));
        }
        var photos = sheet.photosBefore();
        if (photos != null && photos.signum() == 0 && sheet.noPhotoReason() == null) {
            missing.add(new Missing("assessment", "Assessment", "noPhotoReason"));
        }
    }

    private static void numbing(Preparation sheet, List<Missing> missing) {
        Preparation.Anaesthetic agent = sheet.anaesthetic();
        if (agent == null || !agent.isDrug()) {
            return;
        }
        if (sheet.concentrationPercent() == null) {
            missing.add(new Missing("preparation", "Preparation", "concentrationPercent"));
        }
        if (sheet.numbedFrom() == null) {
            missing.add(new Missing("preparation", "Preparation", "numbedFrom"));
        }
        if (agent == Preparation.Anaesthetic.LIDOCAINE_INJECTED && sheet.volumeMl() == null) {
            missing.add(new Missing("preparation", "Preparation", "volumeMl"));
        }
    }

    private static void timeOut(Encounter encounter, List<Missing> missing) {
        TimeOutPart timeOut = encounter.timeOut();
        if (timeOut.second().isEmpty()) {
            missing.add(new Missing("timeOut", "TimeOut", "second"));
        }
        for (TimeOutLine line : TimeOutLine.neededFor(encounter.methods(), encounter.preparation())) {
            if (!timeOut.lines().containsKey(line)) {
                missing.add(new Missing("timeOut", "TimeOut", line.name()));
            }
        }
    }

    private static void block(BlockPart part, List<Missing> missing) {
        sheet(part.sheet(), part.block(), missing);
        if (part.block().method() != Method.DEROOFING && part.device().isEmpty()) {
            missing.add(new Missing(part.sheet(), "Block", "device"));
        }
        if (part.lesions().isEmpty()) {
            missing.add(new Missing(part.sheet(), "Block", "lesions"));
        }
        part.lesions().stream()
                .filter(lesion -> lesion.treated() == 0 && lesion.remark().isEmpty())
                .forEach(lesion -> missing.add(new Missing(part.sheet(), "Lesion", "lesion" + lesion.number())));
        String kind = part.block().getClass().getSimpleName();
        hidden(part).forEach(field -> missing.add(new Missing(part.sheet(), kind, field)));
    }

    /** What a block needs only because of something else in it. */
    private static List<String> hidden(BlockPart part) {
        List<String> fields = new ArrayList<>();
        if (part.block() instanceof Deroofing note
                && note.instrument() == Deroofing.Instrument.NEEDLE
                && note.needleGauge() == null) {
            fields.add("needleGauge");
        }
        if (part.block() instanceof Cryotherapy note && note.delivery() == Cryotherapy.Delivery.SPRAY) {
            if (note.aperture() == null) {
                fields.add("aperture");
            }
            if (note.distanceMm() == null) {
                fields.add("distanceMm");
            }
        }
        if (part.block() instanceof Laser note && note.energyMj() == null && note.powerW() == null) {
            fields.add("energyMj");
        }
        return fields;
    }

    private static void reasons(Encounter encounter, List<Placed> findings, List<Missing> missing) {
        Set<String> given = encounter.reasons().stream()
                .filter(reason -> !reason.reason().isEmpty())
                .map(Encounter.ReasonPart::place)
                .collect(Collectors.toSet());
        findings.stream()
                .filter(placed -> placed.finding().asksReason() && !given.contains(placed.place()))
                .forEach(placed -> missing.add(
                        new Missing(placed.sheet(), "Reason", placed.finding().field())));
    }
}
