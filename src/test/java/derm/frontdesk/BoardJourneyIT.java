package derm.frontdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import derm.launch.DemoAccess;
import derm.testkit.Browser;
import derm.testkit.ClinicServer;
import derm.testkit.Screens;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class BoardJourneyIT {

    @Test
    void theBoardShowsRoomsDevicesAndAProvidersWeek() {
        try (Page page = frontDesk()) {
            page.navigate("frontdesk/board.xhtml?by=rooms");
            assertThat(page.locator(".board .col")).hasCount(4);
            page.navigate("frontdesk/board.xhtml?by=devices");
            assertThat(page.locator(".board .col")).hasCount(5);
            page.navigate("frontdesk/board.xhtml");
            page.locator(".col-head a").first().click();
            assertThat(page.locator("h1")).hasText("Week");
            assertThat(page.locator(".board .col")).hasCount(6);
            Screens.save(page, "board-week");
        }
    }

    private static Page frontDesk() {
        DemoAccess.Login login = ClinicServer.login("FRONT_DESK");
        Page page = Browser.desktop();
        page.navigate("entrance/sign-in.xhtml");
        page.fill("#name", login.user());
        page.fill("#password", login.password());
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/frontdesk/.*"));
        return page;
    }
}
