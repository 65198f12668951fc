package derm.frontdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import derm.launch.DemoAccess;
import derm.testkit.Browser;
import derm.testkit.ClinicServer;
import derm.testkit.Screens;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class PatientJourneyIT {

    @Test
    void somebodyNewIsRegisteredFoundByPhoneAndNotRegisteredTwice() {
        try (Page page = frontDesk()) {
            register(page, "Wilhelmina", "Abernathy-Stone", "3/4/1975", "(929) 555-0164");
            assertThat(page.locator("h1")).hasText("Wilhelmina Abernathy-Stone");
            Screens.save(page, "patient");

            page.navigate("frontdesk/patients.xhtml");
            page.locator("input[type=search]").pressSequentially("929 555 0164");
            assertThat(page.locator(".people a")).hasCount(1);
            Screens.save(page, "patients");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Wilhelmina Abernathy-Stone");

            register(page, "Wilhelmena", "Abernathy Stone", "3/4/1975", "");
            assertThat(page.getByText("Already registered?")).isVisible();
            assertThat(field(page, "register", "givenName")).hasValue("Wilhelmena");
            Screens.save(page, "register-duplicate");
            page.locator("[id='register:anyway']").click();
            assertThat(page.locator("h1")).hasText("Wilhelmena Abernathy Stone");
        }
    }

    @Test
    void twoPeopleEditingAtOnceLoseNothing() {
        try (Page mine = frontDesk();
                Page theirs = frontDesk()) {
            register(mine, "Cornelius", "Vanderbrook", "5/6/1966", "(929) 555-0165");
            String address = mine.url().replace("patient.xhtml", "patient-edit.xhtml");
            mine.navigate(address);
            theirs.navigate(address);
            field(theirs, "edit", "email").fill("cornelius@example.org");
            field(theirs, "edit", "city").fill("Albany");
            save(theirs);
            field(mine, "edit", "city").fill("Buffalo");
            field(mine, "edit", "pronouns").fill("he/him");
            mine.locator("[id='edit:save']").click();

            assertThat(mine.getByText("Somebody else saved this patient while you were typing"))
                    .isVisible();
            assertThat(field(mine, "edit", "email")).hasValue("cornelius@example.org");
            assertThat(mine.locator("table td").getByText("Albany", new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
            Screens.save(mine, "edit-clash");
            save(mine);
            assertThat(mine.getByText("Buffalo")).isVisible();
            assertThat(mine.getByText("he/him")).isVisible();
        }
    }

    @Test
    void aFileIsTriedOutImportedAndKnownTheSecondTime() {
        try (Page page = frontDesk()) {
            tryOut(page);
            assertThat(page.locator("[id$='count-read']")).hasText("10");
            assertThat(page.locator("[id$='count-new']")).hasText("10");
            assertThat(page.locator("[id$='count-deceased']")).hasText("2");
            Screens.save(page, "import-tried");
            page.locator("[id='report:import']").click();
            assertThat(page.getByText("10 patients were added.")).isVisible();

            tryOut(page);
            assertThat(page.locator("[id$='count-new']")).hasText("0");
            assertThat(page.locator("[id$='count-known']")).hasText("10");
        }
    }

    private static void tryOut(Page page) {
        page.navigate("frontdesk/import.xhtml");
        page.locator("[id='choose:file']")
                .setInputFiles(Path.of("src/test/resources/derm/patient/importing/synthea-excerpt.csv"));
        page.locator("[id='choose:read']").click();
        assertThat(page.getByText("PASSPORT is never read")).isVisible();
        page.locator("[id='columns:try']").click();
    }

    private static void register(Page page, String given, String family, String born, String phone) {
        page.navigate("frontdesk/register.xhtml");
        field(page, "register", "givenName").fill(given);
        field(page, "register", "familyName").fill(family);
        field(page, "register", "birthDate").fill(born);
        field(page, "register", "phone").fill(phone);
        page.locator("[id='register:save']").click();
        page.waitForLoadState();
    }

    private static void save(Page page) {
        page.locator("[id='edit:save']").click();
        assertThat(page).hasURL(Pattern.compile(".*/frontdesk/patient\\.xhtml.*"));
    }

    private static Locator field(Page page, String form, String name) {
        return page.locator("[id='" + form + ":" + name + "']");
    }

    private static Page frontDesk() {
        DemoAccess.Login login = ClinicServer.login("FRONT_DESK");
        Page page = Browser.desktop();
        page.navigate("entrance/sign-in.xhtml");
        page.fill("#name", login.user());
        page.fill("#password", login.password());
        page.click("button.primary");
        page.waitForLoadState();
        return page;
    }
}
