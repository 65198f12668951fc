package derm.platform.rest;

import derm.platform.idempotency.RepeatKey;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Takes the {@code Idempotency-Key} of a write together with the hash of what it asks. */
@Provider
public class RepeatKeyFilter implements ContainerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1," + RepeatKey.MAX_LENGTH + "}");
    private static final int MAX_BYTES = 256 * 1024 + 1;

    @Inject
    private RepeatKey repeatKey;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !"POST".equals(request.getMethod())) {
            return;
        }
        if (!KEY.matcher(key).matches()) {
            request.abortWith(Problem.of(
                            400,
                            "invalid",
                            "An Idempotency-Key has 1 to " + RepeatKey.MAX_LENGTH + " visible characters.")
                    .with("field", HEADER)
                    .response());
            return;
        }
        byte[] body = request.getEntityStream().readNBytes(MAX_BYTES);
        request.setEntityStream(new ByteArrayInputStream(body));
        repeatKey.use(key, hash(request.getUriInfo().getRequestUri().getRawPath(), body));
    }

    private static String hash(String path, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
