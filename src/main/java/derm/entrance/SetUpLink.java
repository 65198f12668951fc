package derm.entrance;

import derm.account.FirstAdmin;
import derm.platform.security.AsSystem;
import derm.platform.settings.Installation;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Lays the set-up link of a clinic without an administrator into its data folder, readable by the owner only. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class SetUpLink {

    private static final String FILE = "setup-link.txt";

    @Inject
    private FirstAdmin firstAdmin;

    @Inject
    private AsSystem asSystem;

    @Inject
    private Installation installation;

    @PostConstruct
    void offer() {
        installation.auditKey();
        if (!installation.demo()) {
            asSystem.run(() -> lay(firstAdmin.offer()));
        }
    }

    private void lay(Optional<String> token) {
        try {
            Path file = installation.dataFolder().resolve(FILE);
            Files.deleteIfExists(file);
            if (token.isPresent()) {
                Files.createDirectories(installation.dataFolder());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, installation.baseUrl() + "/entrance/set-up.xhtml?token=" + token.get() + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder takes no file", e);
        }
    }
}
