package derm.launch;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who can sign in to the demo clinic, as the application wrote it into {@code demo-access.json}.
 *
 * @param url where the clinic is
 * @param logins one line a person
 * @param tokens one API token a role
 */
public record DemoAccess(String url, List<Login> logins, Map<String, String> tokens) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Fills what the file leaves out. */
    public DemoAccess(@Nullable String url, @Nullable List<Login> logins, @Nullable Map<String, String> tokens) {
        this.url = url == null ? "" : url;
        this.logins = logins == null ? List.of() : List.copyOf(logins);
        this.tokens = tokens == null ? Map.of() : tokens;
    }

    /**
     * One person of the demo clinic.
     *
     * @param role what the person may do
     * @param user the sign-in name
     * @param password in the clear, because nothing here is real
     */
    public record Login(String role, String user, String password) {}

    /** What is written in the data folder, if anything. */
    public static Optional<DemoAccess> in(Path folder) {
        Path file = folder.resolve("demo-access.json");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), DemoAccess.class));
        } catch (IOException e) {
            throw new CannotStart("The demo logins in " + file + " cannot be read.", e);
        }
    }

    /** As it is printed: a line a login, a line a token. */
    List<String> lines() {
        Stream<String> people = logins.stream()
                .map(login -> "  %-16s %-24s %s".formatted(words(login.role()), login.user(), login.password()));
        Stream<String> machines =
                tokens.entrySet().stream().map(token -> "  %-16s %s".formatted(token.getKey(), token.getValue()));
        return Stream.of(
                        Stream.of("Sign in as (role, user, password):"),
                        people,
                        Stream.of("API tokens (Authorization: Bearer …):"),
                        machines)
                .flatMap(each -> each)
                .toList();
    }

    private static String words(String role) {
        return role.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
