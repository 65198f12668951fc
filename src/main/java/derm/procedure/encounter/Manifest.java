package derm.procedure.encounter;

import derm.procedure.sheet.Fields;
import derm.procedure.sheet.Sheet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole encounter as a list of lines in a fixed order: what the signing page shows and what the signature covers.
 *
 * @param lines every statement of the note
 */
public record Manifest(List<Line> lines) {

    /** The number of this way to write it; a signature keeps it, so that old ones stay readable. */
    public static final int FORMAT = 1;

    private static final String HEAD = "dermclinic/procedure-note/";

    /** Keeps its own copy. */
    public Manifest {
        lines = List.copyOf(lines);
    }

    /**
     * One statement.
     *
     * @param part which part of the note: who, a sheet, a block's number, lots …
     * @param kind the simple name of the sheet's type, or of the part
     * @param field the field
     * @param value what it says
     */
    public record Line(String part, String kind, String field, String value) {

        private String text() {
            return part + "." + field + "=" + escaped(value) + "\n";
        }

        private static String escaped(String value) {
            return value.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
        }
    }

    /** The manifest of an encounter. */
    public static Manifest of(Encounter encounter) {
        Writer writer = new Writer();
        writer.people(encounter);
        writer.sheet("assessment", encounter.assessment());
        writer.sheet("preparation", encounter.preparation());
        writer.timeOut(encounter.timeOut());
        encounter.blocks().forEach(writer::block);
        writer.sheet("outcome", encounter.outcome());
        encounter
                .lots()
                .forEach(lot ->
                        writer.put("lots", "Lots", "lot", lot.product() + " | " + lot.lot() + " | " + lot.expires()));
        encounter
                .reasons()
                .forEach(reason ->
                        writer.put("reasons", "Reasons", reason.place(), reason.value() + " | " + reason.reason()));
        encounter
                .photos()
                .forEach(photo -> writer.put("photos", "Photos", photo.id().toString(), photo.sha256()));
        return new Manifest(writer.lines);
    }

    /** The text whose hash is signed. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD).append(FORMAT).append('\n');
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }

    /** The SHA-256 of the text, in lower-case hexadecimal. */
    public String sha256() {
        return sha256(text());
    }

    /** The SHA-256 of any manifest's text. */
    public static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    /** Collects the lines. */
    private static final class Writer {

        private final List<Line> lines = new ArrayList<>();

        private void put(String part, String kind, String field, String value) {
            if (!value.isEmpty()) {
                lines.add(new Line(part, kind, field, value));
            }
        }

        private void people(Encounter encounter) {
            Encounter.People who = encounter.who();
            put("who", "People", "note", who.note().toString());
            put("who", "People", "patient", who.patient().toString());
            put("who", "People", "patientName", who.patientName());
            put("who", "People", "birthDate", who.birthDate());
            put("who", "People", "mrn", who.mrn());
            put("who", "People", "appointment", who.appointment());
            put("who", "People", "performer", who.performer());
            put("who", "People", "assistant", who.assistant());
            put("who", "People", "startedAt", time(encounter.startedAt()));
            put("who", "People", "endedAt", time(encounter.endedAt()));
        }

        private void sheet(String part, Sheet sheet) {
            String kind = sheet.getClass().getSimpleName();
            Fields.texts(sheet).forEach((field, value) -> put(part, kind, field, value));
        }

        private void block(BlockPart part) {
            put(part.sheet(), "Block", "method", part.block().method().name());
            put(part.sheet(), "Block", "device", part.device());
            put(part.sheet(), "Block", "handpiece", part.handpiece());
            sheet(part.sheet(), part.block());
            part.lesions().forEach(lesion -> put(part.sheet(), "Lesion", "lesion" + lesion.number(), text(lesion)));
        }

        private void timeOut(TimeOutPart timeOut) {
            put("timeOut", "TimeOut", "with", timeOut.with());
            put("timeOut", "TimeOut", "second", timeOut.second());
            timeOut.lines()
                    .forEach((line, confirmed) ->
                            put("timeOut", "TimeOut", line.name(), confirmed.at() + " | " + confirmed.by()));
        }

        private static String text(LesionPart lesion) {
            var marked = lesion.marked();
            return String.join(
                    " | ",
                    lesion.lesion().toString(),
                    marked.zone().name(),
                    marked.side().name(),
                    marked.point().view() + " " + marked.point().x() + " "
                            + marked.point().y(),
                    marked.sizeMm() == null ? "-" : marked.sizeMm() + " mm",
                    lesion.treated() + " of " + marked.lesions(),
                    marked.note(),
                    lesion.remark());
        }

        private static String time(@Nullable Instant at) {
            return at == null ? "" : at.toString();
        }
    }
}
