package derm.patient.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files to import in tests. */
final class ImportFixture {

    private ImportFixture() {}

    static PatientSheet synthea() {
        try (InputStream file = ImportFixture.class.getResourceAsStream("synthea-excerpt.csv")) {
            return SheetReader.read(Objects.requireNonNull(file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
