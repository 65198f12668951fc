package derm.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import derm.testkit.Screens;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Noor looks after her own visits and quotes on her phone; Maya's stay Maya's. */
@Tag("browser")
class PortalIT {

    private static final String NOOR = PortalCalls.patient("Haddad");
    private static final String MAYA = PortalCalls.patient("Castellanos-Whitfield");

    @Test
    void aPatientSeesTheirNextVisitAndTakesItIntoTheirCalendar() {
        JsonNode visit = PortalCalls.booked(NOOR, "2027-06-07");
        String id = visit.at("/id").asText();
        try (Page page = PortalCalls.phoneOf("noor")) {
            assertThat(page.locator("h1")).containsText("Noor");
            assertThat(page.getByText("Add to my calendar")).isVisible();
            assertThat(page.getByText("free until")).isVisible();
            page.navigate("portal/visits.xhtml");
            page.locator("a[href*='" + id + "']").click();
            assertThat(page.locator("main")).containsText(visit.at("/reference").asText());

            APIResponse file = page.request().get("portal/visit.ics?id=" + id);

            assertThat(file.headers().get("content-type")).startsWith("text/calendar");
            VEvent event = Biweekly.parse(file.text()).first().getEvents().get(0);
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(instant(visit, "/start"));
            assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(instant(visit, "/end"));
            assertThat(event.getSummary().getValue()).isEqualTo("Visit at Larch Skin Clinic");
        }
    }

    @Test
    void whatIsSomebodyElsesDoesNotExist() {
        String visit = PortalCalls.booked(MAYA, "2027-06-14").at("/id").asText();
        String quote = PortalCalls.quoted(MAYA).at("/id").asText();
        try (Page page = PortalCalls.phoneOf("noor")) {
            for (String address : List.of(
                    "portal/visit.xhtml?id=" + visit,
                    "portal/visit.ics?id=" + visit,
                    "portal/quote.xhtml?id=" + quote,
                    "portal/quote.pdf?id=" + quote,
                    "portal/visit.ics?id=1",
                    "portal/visit.xhtml?id=1",
                    "portal/visit.xhtml",
                    "portal/quote.xhtml")) {
                APIResponse answer = page.request().get(address);
                assertThat(answer.status()).as(address).isEqualTo(404);
                assertThat(answer.text()).doesNotContain("Maya").doesNotContain("Castellanos");
            }
            assertThat(page.request().get("frontdesk/patients.xhtml").status()).isEqualTo(403);
            page.navigate("portal/visits.xhtml");
            assertThat(page.content()).doesNotContain(visit);
            page.navigate("portal/quotes.xhtml");
            assertThat(page.content()).doesNotContain(quote);
        }
    }

    @Test
    void aVisitIsCancelledWithAReason() {
        String id = PortalCalls.booked(NOOR, "2027-06-21").at("/id").asText();
        try (Page page = PortalCalls.phoneOf("noor")) {
            page.navigate("portal/visit.xhtml?id=" + id);
            page.click("button:has-text('Cancel this visit')");
            assertThat(page.locator(".field .says")).containsText("A reason is needed");
            assertThat(PortalCalls.visit(id).at("/status").asText()).isEqualTo("BOOKED");

            page.fill("input[id$=reason]", "I am away that week");
            page.click("button:has-text('Cancel this visit')");

            assertThat(page.getByText("This visit is cancelled")).isVisible();
            assertThat(page.locator("button:has-text('Cancel this visit')")).hasCount(0);
            assertThat(PortalCalls.visit(id).at("/status").asText()).isEqualTo("CANCELLED");
        }
    }

    @Test
    void aQuoteIsReadLineByLineAndAccepted() {
        JsonNode quote = PortalCalls.quoted(NOOR);
        try (Page page = PortalCalls.phoneOf("noor")) {
            page.navigate("portal/quotes.xhtml");
            page.locator("a[href*='" + quote.at("/id").asText() + "']").click();
            assertThat(page.locator("main")).containsText(quote.at("/total").asText());
            APIResponse paper =
                    page.request().get("portal/quote.pdf?id=" + quote.at("/id").asText());
            assertThat(paper.headers().get("content-type")).startsWith("application/pdf");

            page.click("input[value='Accept this quote']");

            assertThat(page.getByText("You accepted this quote")).isVisible();
            assertThat(page.locator("input[value='Accept this quote']")).hasCount(0);
        }
    }

    @Test
    void everyPageCanBeReadByEverybodyInBothThemes() {
        String visit = PortalCalls.booked(NOOR, "2027-07-05").at("/id").asText();
        String quote = PortalCalls.quoted(NOOR).at("/id").asText();
        try (Page page = PortalCalls.phoneOf("noor")) {
            for (String name : List.of("home", "visits", "visit", "quotes", "quote")) {
                String id = name.equals("visit") ? "?id=" + visit : name.equals("quote") ? "?id=" + quote : "";
                for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                    page.navigate("portal/" + name + ".xhtml" + id);
                    assertThat(new AxeBuilder(page).analyze().getViolations())
                            .as(name + " " + theme)
                            .isEmpty();
                    Screens.save(page, "portal-" + name + (theme == ColorScheme.DARK ? "-dark" : ""));
                }
            }
        }
    }

    private static Instant instant(JsonNode visit, String pointer) {
        return OffsetDateTime.parse(visit.at(pointer).asText()).toInstant();
    }
}
