package derm.frontdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import derm.launch.DemoAccess;
import derm.testkit.Api;
import derm.testkit.Browser;
import derm.testkit.ClinicServer;
import derm.testkit.Screens;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class QuoteJourneyIT {

    @Test
    void theFrontDeskQuotesIssuesPrintsAndNotesTheAnswer() throws IOException {
        try (Page page = signedIn("FRONT_DESK")) {
            page.navigate("frontdesk/new-quote.xhtml?patient=" + patient());
            page.getByLabel("Treatment").selectOption("LASER");
            page.getByLabel("How many lesions").fill("8");
            page.getByLabel("Where").selectOption("UNDER_EYE");
            assertThat(page.locator("[id='quote:price']")).containsText("$447.50");
            Screens.save(page, "new-quote");

            page.locator("[id='quote:save']").click();
            assertThat(page.getByText("Draft")).isVisible();
            page.locator("[id='quote:issue']").click();
            assertThat(page.getByText("Waiting for the patient")).isVisible();
            assertThat(page.locator("main")).containsText("25 % of $346.00");
            assertThat(page.locator("main")).containsText("2 more would be $30.00 more");
            Screens.save(page, "quote");

            assertThat(text(page.request().get(page.url().replace("quote.xhtml", "quote.pdf"))))
                    .contains("Laser, per session", "Total $447.50", "valid until");
            page.locator("[id='quote:accept']").click();
            assertThat(page.getByText("Accepted")).isVisible();
        }
    }

    @Test
    void anAdminCopiesAPriceListAndIsToldWhyADayDoesNotWork() {
        try (Page page = signedIn("ADMIN")) {
            page.navigate("admin/prices.xhtml");
            page.getByLabel("Name of the new version").fill("Journey's prices");
            page.locator("[id='prices:copy']").click();
            page.locator("a[href*='treatment=LASER']").click();
            page.getByLabel("Base", new Page.GetByLabelOptions().setExact(true)).fill("240");
            page.locator("[id='price:save']").click();
            assertThat(page.locator("main")).containsText("$240.00");

            page.getByLabel("First day").fill("2020-01-01");
            page.locator("[id='prices:approve']").click();
            assertThat(page.locator("main")).containsText("Prices change from today on at the earliest");
            Screens.save(page, "prices");
        }
    }

    private static String text(APIResponse paper) throws IOException {
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.headers().get("content-type")).startsWith("application/pdf");
        try (PDDocument document = Loader.loadPDF(paper.body())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document);
        }
    }

    private static String patient() {
        Map<String, Object> somebody =
                Map.of("givenName", "Quinn", "familyName", "Journey", "birthDate", "1988-04-05", "force", true);
        return Api.as("FRONT_DESK")
                .post("api/patients", somebody)
                .json()
                .path("id")
                .asText();
    }

    private static Page signedIn(String role) {
        DemoAccess.Login login = ClinicServer.login(role);
        Page page = Browser.desktop();
        page.navigate("entrance/sign-in.xhtml");
        page.locator("#name").fill(login.user());
        page.locator("#password").fill(login.password());
        page.locator("#password").press("Enter");
        page.waitForURL(address -> !address.contains("sign-in"));
        return page;
    }
}
