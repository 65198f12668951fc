package derm.platform.faces;

import derm.platform.security.Caller;
import derm.platform.security.CurrentUser;
import derm.platform.settings.ClinicSettings;
import derm.platform.settings.Setting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** What the frame around every page shows: the clinic, who is signed in, which section is open. */
@Named
@RequestScoped
public class Shell {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ClinicSettings settings;

    /** What the clinic is called. */
    public String getClinic() {
        return settings.text(Setting.NAME);
    }

    /** Where the clinic is. */
    public String getStreet() {
        return settings.text(Setting.STREET);
    }

    /** City and postcode. */
    public String getCity() {
        return settings.text(Setting.CITY);
    }

    /** The number patients call. */
    public String getPhone() {
        return settings.text(Setting.PHONE);
    }

    /** The number for emergencies. */
    public String getEmergencyPhone() {
        return settings.text(Setting.EMERGENCY_PHONE);
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return currentUser.ifKnown().isPresent();
    }

    /** The name of who is signed in. */
    public String getUser() {
        return currentUser.ifKnown().map(Caller::name).orElse("");
    }

    /** Two letters of that name. */
    public String getInitials() {
        return initials(getUser());
    }

    /** The role of who is signed in, for showing or hiding parts of a page; the use cases decide. */
    public String getRole() {
        return currentUser.ifKnown().map(caller -> caller.role().name()).orElse("");
    }

    /** Two letters of any name, without a title such as Dr. */
    public String initials(String name) {
        String[] words = name.strip().replaceFirst("^(Dr|Prof)\\.? ", "").split("[\\s-]+", -1);
        String first = words[0].isEmpty() ? "" : words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        String last = words.length < 2
                ? (words[0].length() > 1 ? words[0].substring(first.length(), Math.min(2, words[0].length())) : "")
                : words[words.length - 1].substring(0, words[words.length - 1].offsetByCodePoints(0, 1));
        return (first + last).toUpperCase(Locale.ROOT);
    }

    /**
     * Marks the open section of a desk: {@code page} for the section whose address starts the current view's, else empty. A
     * list and one of its things, such as {@code visits} and {@code visit}, are one section.
     */
    public String current(String address) {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.startsWith(address.replaceFirst("s?\\.xhtml$", "")) ? "page" : "";
    }
}
