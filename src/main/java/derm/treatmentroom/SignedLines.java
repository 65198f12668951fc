package derm.treatmentroom;

import derm.platform.time.ClinicTime;
import derm.procedure.encounter.Manifest;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of a manifest as people say them: the same statements, with words for names and clinic time for instants. */
final class SignedLines {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final Pattern LESION = Pattern.compile("lesion(\\d+)");

    private SignedLines() {}

    static String label(Manifest.Line line) {
        var lesion = LESION.matcher(line.field());
        return lesion.matches()
                ? SheetFields.label("part", "Lesion") + " " + lesion.group(1)
                : SheetFields.label(line.kind(), line.field());
    }

    static String shown(Manifest.Line line, ClinicTime time) {
        String unit = SheetFields.unit(line.kind(), line.field());
        String text = Arrays.stream(line.value().split(" \\| ", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !"-".equals(part))
                .map(part -> word(line, part, time))
                .collect(Collectors.joining(" \u00b7 "));
        return unit.isEmpty() ? text : text + " " + unit;
    }

    private static String word(Manifest.Line line, String part, ClinicTime time) {
        if (INSTANT.matcher(part).matches()) {
            return time.dayAndTime(Instant.parse(part));
        }
        if ("true".equals(part) || "false".equals(part)) {
            return SheetFields.label("tick", part);
        }
        return SheetFields.word(line.kind(), line.field(), part);
    }
}
