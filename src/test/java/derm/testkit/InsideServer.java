package derm.testkit;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server, beside the whole application: use cases and stores are injected, the database is
 * the real one. All such tests share one deployment; {@link As} calls a use case in a role.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InsideServer {

    /** The built application and the test classes. */
    @Deployment
    public static WebArchive application() {
        JavaArchive tests = ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory(new File("target/test-classes"))
                .as(JavaArchive.class);
        WebArchive application =
                ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("clinic.war")));
        openDoorForTests(application);
        return application
                .merge(
                        tests.filter(Filters.exclude("/(META-INF|derm/(architecture|launch|bench))/.*")),
                        "WEB-INF/classes")
                .addAsLibraries(libraries());
    }

    /** The tests' own servlet needs no sign-in, and every role has a principal, so that {@link As} can take it. */
    private static void openDoorForTests(WebArchive application) {
        edit(
                application,
                "WEB-INF/web.xml",
                "(<url-pattern>)/openapi(</url-pattern>)",
                "$0$1/ArquillianServletRunnerEE9$2");
        edit(
                application,
                "WEB-INF/payara-web.xml",
                "<role-name>(\\w+)</role-name><group-name>",
                "<role-name>$1</role-name><principal-name>test-$1</principal-name><group-name>");
    }

    private static void edit(WebArchive application, String file, String pattern, String replacement) {
        Asset asset = Objects.requireNonNull(application.delete(file).getAsset());
        String text;
        try (InputStream stream = asset.openStream()) {
            text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String edited = text.replaceAll(pattern, replacement);
        if (edited.equals(text)) {
            throw new IllegalStateException(file + " has no " + pattern);
        }
        application.add(new StringAsset(edited), file);
    }

    private static File[] libraries() {
        return Stream.of(Assertions.class, ByteBuddy.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .map(File::new)
                .toArray(File[]::new);
    }
}
