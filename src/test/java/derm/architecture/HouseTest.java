package derm.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What bytecode does not show: folders, pages and sizes. */
class HouseTest {

    private static final Path MAIN = Path.of("src/main");

    @Test
    void everyPackageIsInTheTableOfArrows() throws IOException {
        try (Stream<Path> folders = Files.list(MAIN.resolve("java/derm"))) {
            Set<String> packages =
                    folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
            packages.remove("launch");
            assertThat(Arrows.packages()).containsAll(packages);
        }
    }

    @Test
    void pagesLieOnDesksOnly() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve("webapp"))) {
            List<Path> strays = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(MAIN.resolve("webapp")::relativize)
                    .filter(file -> !Set.of(
                                    "frontdesk", "treatmentroom", "portal", "admin", "entrance", "WEB-INF", "resources")
                            .contains(file.getName(0).toString()))
                    .toList();
            assertThat(strays).isEmpty();
        }
    }

    @Test
    void pagesStylesAndScriptsStaySmall() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve("webapp"))) {
            List<Path> large = files.filter(file -> file.toString().matches(".*\\.(xhtml|css|js)"))
                    .filter(file -> lines(file) > (file.toString().endsWith(".xhtml") ? 200 : 350))
                    .toList();
            assertThat(large).isEmpty();
        }
    }

    @Test
    void noPageWritesUnescapedText() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve("webapp"))) {
            List<Path> unescaped = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> text(file).contains("escape=\"false\""))
                    .toList();
            assertThat(unescaped).isEmpty();
        }
    }

    private static long lines(Path file) {
        return text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
