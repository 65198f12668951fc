package derm.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class BrowserIT {

    @Test
    void reachesTheClinicAndTakesPicturesAtBothWidths() {
        try (Page page = Browser.desktop()) {
            assertThat(page.navigate("health/ready").status()).isEqualTo(200);
            Screens.save(page, "ready");
        }
        assertThat(Path.of("target/screens/ready-390.png")).isNotEmptyFile();
    }
}
