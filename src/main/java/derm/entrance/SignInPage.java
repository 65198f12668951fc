package derm.entrance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What the sign-in form shows: where to go on, what was typed, and whether the last try was refused. */
@Named
@RequestScoped
public class SignInPage {

    static final String REFUSED = SignInPage.class.getName() + ".refused";

    @Inject
    private HttpServletRequest request;

    /** The address to go on to after signing in, as it was asked for. */
    public String getNext() {
        return parameter("next");
    }

    /** The name typed before, so that only the password is asked again. */
    public String getName() {
        return isRefused() ? parameter("name") : "";
    }

    /** Whether a session ended on the way here. */
    public boolean isEnded() {
        return "true".equals(parameter("ended"));
    }

    /** Whether the last try was refused. */
    public boolean isRefused() {
        return request.getAttribute(REFUSED) != null;
    }

    private String parameter(String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
