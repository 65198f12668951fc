package derm.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void isTakenByOneStartAtATime() {
        Path path = temporary.resolve("data");
        try (DataFolder first = DataFolder.open(path)) {
            assertThatThrownBy(() -> DataFolder.open(first.path()))
                    .hasMessage("The data folder " + path + " is in use by another start of the clinic.");
        }
        DataFolder.open(path).close();
    }

    @Test
    void leavesAFolderAloneThatHoldsSomethingElse() throws IOException {
        Path photo = Files.writeString(temporary.resolve("holiday.jpg"), "mine");

        assertThatThrownBy(() -> DataFolder.open(temporary)).hasMessageContaining("holds something else");
        assertThat(photo).exists();
    }

    @Test
    void keepsItsSecretsToItsOwner() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary.resolve("data"))) {
            String key = folder.keys().auditKey();

            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.path().resolve("keys.properties"))))
                    .isEqualTo("rw-------");
            assertThat(folder.keys().auditKey()).isEqualTo(key);
            assertThat(key).hasSize(44);
        }
    }

    @Test
    void forgetsEverythingWhenEmptied() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary.resolve("data"))) {
            String key = folder.keys().auditKey();
            Files.createDirectories(folder.path().resolve("database/data"));

            folder.empty();

            assertThat(folder.path().resolve("database")).doesNotExist();
            assertThat(folder.keys().auditKey()).isNotEqualTo(key);
        }
    }

    @Test
    void refusesAnAlmostFullDisk() {
        assertThatThrownBy(() -> DataFolder.mustHaveSpace(temporary, 900_000_000))
                .hasMessage("The disk of " + temporary + " has less than 1 GB free.");
    }
}
