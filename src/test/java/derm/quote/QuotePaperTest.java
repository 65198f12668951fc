package derm.quote;

import static org.assertj.core.api.Assertions.assertThat;

import derm.catalogue.Method;
import derm.lesion.Zone;
import derm.pricing.Addition;
import derm.pricing.Price;
import derm.pricing.PriceEngine;
import derm.pricing.PriceWords;
import derm.pricing.Tariff;
import derm.pricing.Tier;
import derm.pricing.Work;
import derm.shared.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class QuotePaperTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final QuotePaper.Letterhead CLINIC = new QuotePaper.Letterhead(
            "Larch Skin Clinic", "48 Larch Street, New York, NY 10013", "(212) 555-0100", Locale.US);

    @Test
    void anIndependentReaderFindsWhoWhatAndHowMuch() throws IOException {
        assertThat(read(QuoteStatus.ISSUED, "Maya Castellanos-Whitfield", 1))
                .contains("Larch Skin Clinic", "48 Larch Street, New York, NY 10013", "(212) 555-0100")
                .contains("Quote 2026-0418", "for Maya Castellanos-Whitfield")
                .contains("Issued on 2026-11-10, valid until 2026-12-10")
                .contains("8 lesions · under the eyes · 1 session")
                .contains("Laser, per session", "Lesions 1–5", "Lesions 6–14", "25 % of $346.00", "$86.50")
                .contains("6 more at this price, from lesion 15 on $8.00 each")
                .contains("Metal eye shield", "Total $447.50")
                .contains("Deposit to hold the place, 20 % $89.50", "Then at checkout $358.00")
                .contains("What this price depends on", "If more lesions are found")
                .contains("What is not included", "usually cosmetic");
    }

    @Test
    void aDraftSaysThatItIsNoPromise() throws IOException {
        assertThat(read(QuoteStatus.DRAFT, "Maya Castellanos-Whitfield", 1))
                .contains("Draft of 2026-11-10. It is no promise until it is issued.")
                .doesNotContain("valid until");
    }

    @Test
    void namesOfAllAlphabetsArePrinted() throws IOException {
        assertThat(read(QuoteStatus.ISSUED, "Đặng Thị Łucja Ωμέγα Жанна", 1)).contains("Đặng Thị Łucja Ωμέγα Жанна");
    }

    @Test
    void furtherSessionsAreALineOfTheirOwn() throws IOException {
        assertThat(read(QuoteStatus.ISSUED, "Maya Castellanos-Whitfield", 3))
                .contains("2 more sessions", "$895.00", "Total $1,342.50");
    }

    @Test
    void nothingOfTheRequestIsRunInThePaper() throws IOException {
        assertThat(read(QuoteStatus.ISSUED, "<b>Maya</b> {0} %s", 1)).contains("for <b>Maya</b> {0} %s");
    }

    private static String read(QuoteStatus status, String patient, int sessions) throws IOException {
        byte[] file = QuotePaper.print(quote(status, patient, sessions), CLINIC, LocalDate::toString);
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static QuoteView quote(QuoteStatus status, String patient, int sessions) {
        PriceWords words = new PriceWords(Locale.US);
        Price session = PriceEngine.price(laser(), new Work("Laser", 8, Zone.UNDER_EYE), words);
        Price course = PriceEngine.course(session, sessions, words);
        boolean promised = status.isPromised();
        return new QuoteView(
                UUID.randomUUID(),
                1,
                "2026-0418",
                status,
                new QuoteView.Patient(UUID.randomUUID(), patient, null),
                List.of(new QuotedItem(
                        "LASER", "Laser", Method.LASER, 8, Zone.UNDER_EYE, sessions, session.total(), course.lines())),
                course.total(),
                course.total().percent(BigDecimal.valueOf(20)),
                new BigDecimal("20.00"),
                LocalDate.of(2026, 11, 10),
                promised ? LocalDate.of(2026, 11, 10) : null,
                promised ? LocalDate.of(2026, 12, 10) : null,
                1,
                null,
                List.of());
    }

    private static Tariff laser() {
        return new Tariff(
                "LASER",
                usd("220"),
                "room, device, numbing, aftercare kit",
                List.of(new Tier(1, usd("18")), new Tier(6, usd("12")), new Tier(15, usd("8"))),
                List.of(
                        new Addition(
                                "Beside the eyes",
                                "slower work with fine settings: a quarter more",
                                Addition.Kind.PERCENT,
                                Addition.Applies.PERIOCULAR,
                                new BigDecimal("25")),
                        new Addition(
                                "Metal eye shield",
                                "always used beside the eyes",
                                Addition.Kind.FIXED,
                                Addition.Applies.PERIOCULAR,
                                new BigDecimal("15"))),
                null,
                null);
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
