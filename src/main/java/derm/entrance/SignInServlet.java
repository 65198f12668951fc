package derm.entrance;

import derm.account.SignIn;
import derm.platform.security.Caller;
import derm.platform.security.Passwords;
import derm.platform.security.Secrets;
import derm.platform.security.SignedInSession;
import derm.platform.settings.Installation;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the sign-in form: a new session and the way to the desk, or the form again with one answer for every reason. */
@WebServlet("/entrance/sign-in")
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String DEVICE = "device";
    private static final int DEVICE_SECONDS = 180 * 24 * 60 * 60;
    private static final int MAX_NAME = 200;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient Installation installation;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String name = parameter(request, "name");
        String password = parameter(request, "password");
        String device = device(request).orElseGet(Secrets::token);
        Optional<Caller> caller = name.length() > MAX_NAME || password.length() > Passwords.MAX_LENGTH
                ? Optional.empty()
                : signIn.signIn(name, password, device);
        if (caller.isEmpty()) {
            request.setAttribute(SignInPage.REFUSED, true);
            request.getRequestDispatcher("/entrance/sign-in.xhtml").forward(request, response);
            return;
        }
        SignedInSession.begin(request, caller.get(), clock.instant());
        response.addCookie(cookie(device));
        response.sendRedirect(Desks.target(caller.get().role(), parameter(request, "next")));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/entrance/sign-in.xhtml");
    }

    private Cookie cookie(String device) {
        Cookie cookie = new Cookie(DEVICE, device);
        cookie.setHttpOnly(true);
        cookie.setSecure(installation.secureCookies());
        cookie.setPath("/entrance");
        cookie.setMaxAge(DEVICE_SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<String> device(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (DEVICE.equals(cookie.getName()) && cookie.getValue().matches("[A-Za-z0-9_-]{43}")) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static String parameter(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
