package derm.patient.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.shared.Rejected;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    @Test
    void identityNumbersAreDroppedUnread() {
        PatientSheet sheet = ImportFixture.synthea();

        assertThat(sheet.headers()).doesNotContain("SSN", "DRIVERS", "PASSPORT").contains("FIRST", "BIRTHDATE");
        assertThat(sheet.dropped()).containsExactly("SSN", "DRIVERS", "PASSPORT");
        assertThat(sheet.rows().toString()).doesNotContain("999-");
    }

    @Test
    void separatorEncodingAndMarkAreRecognised() {
        assertThat(read("\ufefffirst;last\nJosé;Núñez\n").rows().get(0).values())
                .containsExactly("José", "Núñez");
        assertThat(SheetReader.read("first\tlast\nJosé\tNúñez\n".getBytes(Charset.forName("windows-1252")))
                        .rows()
                        .get(0)
                        .values())
                .containsExactly("José", "Núñez");
    }

    @Test
    void aRowKnowsTheLineOnWhichItStarts() {
        PatientSheet sheet = read("first,last\n\"Anna\nMaria\",Berg\nTom,Lee\n");

        assertThat(sheet.rows()).extracting(PatientSheet.Row::line).containsExactly(2L, 4L);
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> read("\"first,last\nAnna")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> read("first,last\n\0\0")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> read("a,b\n" + "1,2\n".repeat(SheetReader.MOST_ROWS + 1)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> SheetReader.read(new byte[SheetReader.MOST_BYTES + 1]))
                .isInstanceOf(Rejected.class);
    }

    private static PatientSheet read(String text) {
        return SheetReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
