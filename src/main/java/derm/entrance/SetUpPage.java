package derm.entrance;

import derm.account.FirstAdmin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** A new clinic's first page: its one link opens the first administrator's account. */
@Named
@RequestScoped
public class SetUpPage {

    @Inject
    private FirstAdmin firstAdmin;

    private String token = "";
    private @Nullable String displayName;
    private @Nullable String loginName;
    private @Nullable String password;

    /** Opens the account and leads to the door. */
    public String open() {
        firstAdmin.accept(token, text(loginName), text(displayName), text(password));
        return "/entrance/sign-in.xhtml?faces-redirect=true";
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** The secret of the link. */
    public String getToken() {
        return token;
    }

    /** The secret of the link, from its address. */
    public void setToken(String token) {
        this.token = token;
    }

    /** How the administrator is shown. */
    public @Nullable String getDisplayName() {
        return displayName;
    }

    /** How the administrator is shown. */
    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    /** The name to sign in with. */
    public @Nullable String getLoginName() {
        return loginName;
    }

    /** The name to sign in with. */
    public void setLoginName(@Nullable String loginName) {
        this.loginName = loginName;
    }

    /** The password; never shown again. */
    public @Nullable String getPassword() {
        return password;
    }

    /** The password. */
    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
