package derm.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the caller of each request: by bearer token on {@code /api}, by session everywhere else.
 *
 * <p>A session cookie never counts on {@code /api}, so that no other site can make a browser call it.
 */
@ApplicationScoped
public class ClinicMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private Directory directory;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isResource(request)) {
            return context.doNothing();
        }
        boolean api = isApi(request);
        Optional<Caller> caller = api ? byToken(request) : bySession(request);
        if (caller.isPresent()) {
            currentUser.become(caller.get());
            return context.notifyContainerAboutLogin(
                    new CallerPrincipal(Long.toString(caller.get().accountId())),
                    Set.of(caller.get().role().name()));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return api ? unauthorised(response) : toSignIn(request, response, context);
    }

    private Optional<Caller> bySession(HttpServletRequest request) {
        return SignedInSession.of(request, clock.instant())
                .flatMap(known -> directory.stillValid(known.accountId(), known.credentialVersion()));
    }

    private Optional<Caller> byToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.startsWith(BEARER)
                ? directory.byToken(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static AuthenticationStatus unauthorised(HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"clinic\"");
        return answer(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                "application/problem+json",
                "{\"type\":\"unauthorized\",\"title\":\"A valid bearer token is needed.\",\"status\":401}");
    }

    private static AuthenticationStatus toSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String target = "/entrance/sign-in.xhtml?next="
                + URLEncoder.encode(request.getRequestURI() + query(request), StandardCharsets.UTF_8)
                + (request.getRequestedSessionId() == null ? "" : "&ended=true");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return answer(
                    response,
                    HttpServletResponse.SC_OK,
                    "text/xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;") + "\"></redirect></partial-response>");
        }
        return context.redirect(target);
    }

    private static String query(HttpServletRequest request) {
        boolean keep = "GET".equals(request.getMethod()) && request.getQueryString() != null;
        return keep ? "?" + request.getQueryString() : "";
    }

    private static AuthenticationStatus answer(HttpServletResponse response, int status, String type, String body) {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        return status == HttpServletResponse.SC_UNAUTHORIZED
                ? AuthenticationStatus.SEND_FAILURE
                : AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    private static boolean isResource(HttpServletRequest request) {
        return path(request).startsWith("/jakarta.faces.resource/");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
