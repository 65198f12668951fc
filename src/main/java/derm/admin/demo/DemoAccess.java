package derm.admin.demo;

import com.fasterxml.jackson.databind.SerializationFeature;
import derm.account.AccountKeeping;
import derm.platform.demo.DemoStep;
import derm.platform.rest.Json;
import derm.platform.security.Secrets;
import derm.platform.settings.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives the demo's people fresh passwords and tokens and lays them, readable by the owner only, into the data folder. At a
 * later start that still has the file nothing changes.
 */
@ApplicationScoped
class DemoAccess implements DemoStep {

    private static final String FILE = "demo-access.json";
    private static final int PASSWORD_LENGTH = 12;

    @Inject
    private Installation installation;

    @Inject
    private AccountKeeping accounts;

    private record Access(String role, String user, String password) {}

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String name() {
        return "access";
    }

    @Override
    public boolean everyStart() {
        return true;
    }

    @Override
    public void seed() {
        Path file = installation.dataFolder().resolve(FILE);
        if (Files.exists(file)) {
            return;
        }
        List<Access> logins = new ArrayList<>();
        Map<String, String> tokens = new LinkedHashMap<>();
        for (DemoPeople.Login login : DemoPeople.LOGINS) {
            String password = Secrets.token().toLowerCase(Locale.ROOT).substring(0, PASSWORD_LENGTH);
            accounts.changePassword(login.user(), password);
            logins.add(new Access(login.role().name(), login.user(), password));
            if (!tokens.containsKey(login.role().name())) {
                tokens.put(login.role().name(), accounts.issueToken(login.user(), "demo"));
            }
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("url", installation.baseUrl() + "/");
        content.put("logins", logins);
        content.put("tokens", tokens);
        write(installation.dataFolder(), content);
    }

    private static void write(Path folder, Map<String, Object> content) {
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(
                    file, Json.MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder takes no file", e);
        }
    }
}
