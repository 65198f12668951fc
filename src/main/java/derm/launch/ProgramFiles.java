package derm.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the build made and what the server is told, below the home of the program.
 *
 * @param application the WAR
 * @param server the server's JAR
 * @param preboot the server's commands before the application is deployed
 * @param javaOptions one option of the server's Java a line
 */
public record ProgramFiles(Path application, Path server, Path preboot, Path javaOptions) {

    /**
     * The files of a checked-out and built program.
     *
     * @throws CannotStart when one is missing
     */
    public static ProgramFiles in(Path home) {
        Path root = home.toAbsolutePath().normalize();
        ProgramFiles files = new ProgramFiles(
                root.resolve("target/clinic.war"),
                root.resolve("target/server/payara-micro.jar"),
                root.resolve("deploy/payara/preboot.asadmin"),
                root.resolve("deploy/payara/java.options"));
        for (Path each : List.of(files.application, files.server, files.preboot, files.javaOptions)) {
            if (!Files.isRegularFile(each)) {
                throw new CannotStart("There is no " + each + ": build with mvn -DskipTests package first.");
            }
        }
        return files;
    }
}
