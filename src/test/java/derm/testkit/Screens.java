package derm.testkit;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages for people to look at, in {@code target/screens}. */
public final class Screens {

    private static final Path FOLDER = Path.of("target", "screens");
    private static final int HEIGHT = 900;

    private Screens() {}

    /** Saves the page as it is at both widths, then gives it its width back. */
    public static void save(Page page, String name) {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        for (int each : new int[] {Browser.DESKTOP, Browser.PHONE}) {
            page.setViewportSize(each, HEIGHT);
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + "-" + each + ".png")));
        }
        page.setViewportSize(width, height);
    }
}
