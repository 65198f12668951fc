package derm.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import derm.launch.DemoAccess;
import derm.testkit.Browser;
import derm.testkit.ClinicServer;
import derm.testkit.Screens;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class AdminDeskIT {

    @Test
    void anAdminChangesAProvidersHoursFromADayOn() {
        try (Page page = admin()) {
            openPerson(page, "C. Beaumont, NP");
            page.getByText("Change hours").click();
            page.locator("[id='hours:validFrom']").fill("2027-03-01");
            page.locator("[id='hours:FRIDAY']").fill("");
            page.locator("[id='hours:FRIDAY_to']").fill("");
            Screens.save(page, "admin-hours");
            save(page);

            assertThat(page.locator("main").innerText()).contains("From 1 Mar 2027", "Mon–Thu 9:00 AM–5:00 PM");
            Screens.save(page, "admin-provider");
            page.getByRole(AriaRole.BUTTON, named("Remove")).first().click();
            assertThat(page.locator("main").innerText()).doesNotContain("1 Mar 2027");
        }
    }

    @Test
    void hoursThatOverlapAreRefusedBesideTheirDayAndKeptAsTyped() {
        try (Page page = admin()) {
            openPerson(page, "Dr Weiss");
            page.getByText("Change hours").click();
            page.locator("[id='hours:MONDAY2']").fill("15:00");
            page.locator("[id='hours:MONDAY2_to']").fill("17:00");
            save(page);

            assertThat(page.locator("li:has-text('Monday') .says").innerText()).contains("overlap");
            assertThat(page.locator("[id='hours:MONDAY2']").inputValue()).isEqualTo("15:00");
        }
    }

    @Test
    void anAbsenceIsPlannedAndTakenBack() {
        try (Page page = admin()) {
            openPerson(page, "Dr Lindqvist");
            page.locator("section[aria-labelledby='absences-h'] a:has-text('Add')")
                    .click();
            page.locator("[id='absence:kind']").selectOption("TRAINING");
            page.locator("[id='absence:awayFrom']").fill("2028-04-10");
            page.locator("[id='absence:awayTo']").fill("2028-04-11");
            Screens.save(page, "admin-absence");
            save(page);

            Locator absences = page.locator("section[aria-labelledby='absences-h']");
            assertThat(absences.innerText()).contains("Training", "Mon 10 Apr 2028, 12:00 AM");
            absences.locator("input[type=submit], button").first().click();
            assertThat(page.locator("section[aria-labelledby='absences-h']").innerText())
                    .contains("No absence is planned");
        }
    }

    @Test
    void aTemplateOutsideWorkingHoursIsRefused() {
        try (Page page = admin()) {
            openPerson(page, "Dr Ortiz");
            page.locator("section[aria-labelledby='sessions-h'] a:has-text('Add')")
                    .click();
            page.locator("[id='session:templateFromTime']").fill("06:00");
            page.locator("[id='session:templateToTime']").fill("07:00");
            save(page);

            assertThat(page.locator(".says.stop").first().innerText()).contains("outside the working hours");
        }
    }

    @Test
    void aProtocolsMinutesBecomeItsNextRevision() {
        try (Page page = admin()) {
            page.navigate("admin/treatments.xhtml");
            Screens.save(page, "admin-treatments");
            page.getByLabel("Edit Follow-up").click();
            String before = revision(page);
            page.locator("[id='protocol:PROCEDURE']").fill("7");
            page.getByRole(AriaRole.BUTTON, named("Save as next revision")).click();
            assertThat(page.locator(".says.stop").first().innerText()).contains("in steps of five");

            page.locator("[id='protocol:PROCEDURE']").fill("10");
            page.locator("[id='protocol:timesApproved']").check();
            page.getByRole(AriaRole.BUTTON, named("Save as next revision")).click();
            assertThat(revision(page)).isNotEqualTo(before);
            assertThat(page.locator("main").innerText()).contains("Approved by");
        }
    }

    @Test
    void everyPageOpens() {
        try (Page page = admin()) {
            for (String name : List.of("providers", "rooms", "devices", "settings")) {
                assertThat(page.navigate("admin/" + name + ".xhtml").status()).isEqualTo(200);
                Screens.save(page, "admin-" + name);
            }
        }
    }

    private static Page admin() {
        DemoAccess.Login login = ClinicServer.login("ADMIN");
        Page page = Browser.desktop();
        page.navigate("admin/treatments.xhtml");
        page.locator("#name").fill(login.user());
        page.locator("#password").fill(login.password());
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        return page;
    }

    private static void openPerson(Page page, String name) {
        page.navigate("admin/providers.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    }

    private static void save(Page page) {
        page.locator("[id$=':save']").click();
    }

    private static String revision(Page page) {
        return page.locator(".head").innerText().replaceAll("(?s).*Revision (\\d+).*", "$1");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
