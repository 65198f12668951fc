package derm.patient.importing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import will do, or did.
 *
 * @param read rows in the file
 * @param fresh patients that are new
 * @param known rows of patients who are registered already
 * @param repeated rows that are in the file twice
 * @param deceased among the new ones, those who died: kept, never bookable
 * @param unreadable how many rows cannot be read
 * @param bad the first of the rows that cannot be read, each with its reason
 * @param duplicates the first of the rows that are left out as known or repeated
 * @param sample the first of the new patients, as they will be registered
 */
public record ImportReport(
        int read,
        int fresh,
        int known,
        int repeated,
        int deceased,
        int unreadable,
        List<BadRow> bad,
        List<DuplicateRow> duplicates,
        List<SampleRow> sample)
        implements Serializable {

    /**
     * A row that cannot be read.
     *
     * @param line its line in the file
     * @param field the field at fault, if it is one
     * @param refusal the key of the reason, {@code patient.<code>}
     * @param arguments what the reason's placeholders stand for
     */
    public record BadRow(long line, @Nullable String field, String refusal, List<Object> arguments)
            implements Serializable {}

    /**
     * A row that is left out because its patient is registered already or stands further up.
     *
     * @param line its line in the file
     * @param name the name in the file
     * @param mrn the number of the registered patient, as read aloud; none for one further up in the file
     */
    public record DuplicateRow(
            long line, String name, @Nullable String mrn) implements Serializable {}

    /**
     * A row as it will be registered.
     *
     * @param name the name
     * @param born the birth date
     * @param deceased whether they died
     */
    public record SampleRow(String name, LocalDate born, boolean deceased) implements Serializable {}
}
