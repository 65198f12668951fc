package derm.testkit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one real Chromium of all browser tests: {@code try (Page page = Browser.desktop()) …}.
 *
 * <p>Each page is a person of its own with no cookies, in the clinic's language and time zone. A test that uses it is
 * tagged {@code browser}; without a Chromium it fails and says how to get one.
 */
public final class Browser {

    /** The width of a desk's screen. */
    public static final int DESKTOP = 1440;

    /** The width of a phone. */
    public static final int PHONE = 390;

    private static final int HEIGHT = 900;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Browser ONE = new Browser();

    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        Playwright playwright = Playwright.create();
        Ending.then(playwright::close);
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(FLAGS));
    }

    /** A blank page on a desk's screen. */
    public static Page desktop() {
        return page(DESKTOP);
    }

    /** A blank page on a phone. */
    public static Page phone() {
        return page(PHONE);
    }

    private static synchronized Page page(int width) {
        BrowserContext context = ONE.chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(ClinicServer.url())
                .setLocale("en-US")
                .setTimezoneId("America/New_York")
                .setHasTouch(width == PHONE)
                .setViewportSize(width, HEIGHT));
        Page page = context.newPage();
        page.onClose(closed -> context.close());
        return page;
    }

    private static Path program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium: get it with"
                        + " \"apt-get install chromium\" or .ci/run, or leave them out with -DskipBrowser."));
    }
}
