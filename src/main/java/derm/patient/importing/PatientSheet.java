package derm.patient.importing;

import java.util.List;

/**
 * A file as it was read, without the columns that are never kept.
 *
 * @param originalHeaders all headers of the file, also of columns that were dropped
 * @param headers the headers of the columns that are left
 * @param rows the rows under them
 */
public record PatientSheet(List<String> originalHeaders, List<String> headers, List<Row> rows) {

    /**
     * One row.
     *
     * @param line the line of the file on which it starts
     * @param values the values under the headers; fewer where the row is cut short
     */
    public record Row(long line, List<String> values) {

        /** The stripped value of a column, empty where the row has none. */
        String value(int column) {
            return column < values.size() ? values.get(column).strip() : "";
        }
    }

    /** The headers of the columns that were dropped unread. */
    public List<String> dropped() {
        return originalHeaders.stream().filter(ForbiddenColumns::contains).toList();
    }
}
