package derm.patient.importing;

import derm.shared.Rejected;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the columns of a file are to be read.
 *
 * @param system the system the file comes from; with its ids, the same patient is never imported twice
 * @param columns the place of each field's column, from 0; fields that are not in the file are left out
 * @param dayFirst whether {@code 7/6/1992} is the 7th of June
 * @param stripDigits whether digits at the end of names are dropped, as generated names carry them
 */
public record ColumnMapping(String system, Map<PatientField, Integer> columns, boolean dayFirst, boolean stripDigits)
        implements Serializable {

    private static final List<String> SYNTHEA = List.of("Id", "BIRTHDATE", "DEATHDATE", "SSN", "DRIVERS", "PASSPORT");

    /** Keeps its own copy of the columns. */
    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** What the headers and the first rows suggest. */
    static ColumnMapping guess(PatientSheet sheet) {
        Map<PatientField, Integer> columns = new EnumMap<>(PatientField.class);
        for (int i = 0; i < sheet.headers().size(); i++) {
            int place = i;
            PatientField.guess(sheet.headers().get(i)).ifPresent(field -> columns.putIfAbsent(field, place));
        }
        boolean synthea = sheet.originalHeaders().containsAll(SYNTHEA);
        Integer birth = columns.get(PatientField.BIRTH_DATE);
        boolean dayFirst = birth != null
                && sheet.rows().stream().anyMatch(row -> row.value(birth).matches("(1[3-9]|2\\d|3[01])[-/. ].*"));
        return new ColumnMapping(synthea ? "synthea" : "", columns, dayFirst, synthea);
    }

    /** The column of a field, if the file has it. */
    public Optional<Integer> column(PatientField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** Refuses to go on without the columns that everybody needs. */
    void check(int columnCount) {
        for (PatientField field : PatientField.values()) {
            if (field.isRequired() && !columns.containsKey(field)) {
                throw Rejected.invalid("patient.column-missing").at(field.name());
            }
        }
        if (columns.containsKey(PatientField.EXTERNAL_ID) && system.isBlank()) {
            throw Rejected.invalid("patient.system-missing").at("system");
        }
        if (columns.values().stream().anyMatch(place -> place < 0 || place >= columnCount)) {
            throw Rejected.invalid("patient.column-unknown");
        }
    }
}
