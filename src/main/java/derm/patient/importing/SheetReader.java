package derm.patient.importing;

import derm.shared.Rejected;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file of whatever separator and encoding, within limits; drops the columns that are never kept. */
final class SheetReader {

    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 100;
    private static final int LONGEST_VALUE = 2_000;
    private static final char MARK = '\ufeff';

    private SheetReader() {}

    static PatientSheet read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw Rejected.invalid("patient.file-too-large", MOST_BYTES / 1024 / 1024)
                    .at("file");
        }
        String text = decode(file);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return read(parser);
        } catch (IOException | UncheckedIOException e) {
            throw Rejected.invalid("patient.file-unreadable").at("file");
        }
    }

    private static PatientSheet read(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        List<String> headers = records.hasNext() ? records.next().toList() : List.of();
        if (headers.stream().allMatch(String::isBlank) || headers.size() > MOST_COLUMNS) {
            throw Rejected.invalid("patient.file-unreadable").at("file");
        }
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (!ForbiddenColumns.contains(headers.get(i))) {
                kept.add(i);
            }
        }
        List<PatientSheet.Row> rows = new ArrayList<>();
        long line = parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
            CSVRecord record = records.next();
            if (rows.size() == MOST_ROWS) {
                throw Rejected.invalid("patient.file-too-long", MOST_ROWS).at("file");
            }
            rows.add(new PatientSheet.Row(line, values(record, kept)));
            line = parser.getCurrentLineNumber() + 1;
        }
        return new PatientSheet(headers, kept.stream().map(headers::get).toList(), List.copyOf(rows));
    }

    private static List<String> values(CSVRecord record, List<Integer> kept) {
        return kept.stream()
                .takeWhile(column -> column < record.size())
                .map(record::get)
                .map(value -> value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value)
                .toList();
    }

    private static String decode(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(file, Charset.forName("windows-1252"));
        }
        if (text.indexOf('\0') >= 0) {
            throw Rejected.invalid("patient.file-unreadable").at("file");
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t', '|'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
