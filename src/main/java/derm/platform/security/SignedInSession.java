package derm.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a browser session keeps of a sign-in: who, and since when. It ends after 12 hours whatever happens. */
public final class SignedInSession {

    private static final String CALLER = SignedInSession.class.getName() + ".caller";
    private static final String SINCE = SignedInSession.class.getName() + ".since";
    private static final Duration ABSOLUTE = Duration.ofHours(12);

    private SignedInSession() {}

    /** Starts a session for a caller who has just proven who they are, under a new session id. */
    public static void begin(HttpServletRequest request, Caller caller, Instant now) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(CALLER, caller);
        session.setAttribute(SINCE, now);
    }

    /** Who began the session, unless it has lasted too long. */
    static Optional<Caller> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(CALLER) instanceof Caller caller)
                || !(session.getAttribute(SINCE) instanceof Instant since)) {
            return Optional.empty();
        }
        return now.isBefore(since.plus(ABSOLUTE)) ? Optional.of(caller) : Optional.empty();
    }

    /** Ends the session. */
    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
