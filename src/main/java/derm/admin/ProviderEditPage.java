package derm.admin;

import derm.catalogue.Method;
import derm.shared.PersonName;
import derm.shared.Rejected;
import derm.staff.Provider;
import derm.staff.ProviderDetails;
import derm.staff.StaffDirectory;
import derm.staff.StaffMember;
import derm.staff.StaffNames;
import derm.staff.StaffRegister;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hiring a provider or nurse, or changing who they are and what they do. */
@Named
@ViewScoped
public class ProviderEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffDirectory directory;

    @Inject
    private transient StaffRegister register;

    private final Typed form = new Typed();
    private @Nullable UUID id;
    private @Nullable String kind;
    private int version;
    private boolean active = true;

    /** Shows who they are; nothing yet for somebody new. */
    public void open() {
        if (id == null) {
            return;
        }
        StaffMember member = directory.member(id);
        version = member.version();
        active = member.isActive();
        form.show("displayName", member.displayName());
        form.show("givenName", member.name().given());
        form.show("familyName", member.name().family());
        form.show("initials", member.initials());
        if (member instanceof Provider provider) {
            kind = "provider";
            form.showAll("methods", provider.methods());
            form.show("licences", provider.licences().stream().sorted().collect(Collectors.joining(", ")));
        } else {
            kind = "nurse";
        }
    }

    /** Saves and shows them. */
    public String save() {
        UUID saved = id == null ? hire() : change(id);
        return "/admin/provider.xhtml?faces-redirect=true&id=" + saved;
    }

    private UUID hire() {
        return isProvider()
                ? register.addProvider(details()).publicId()
                : register.addNurse(names()).publicId();
    }

    private UUID change(UUID member) {
        if (isProvider()) {
            register.changeProvider(member, version, details());
        } else {
            register.changeNurse(member, version, names());
        }
        return member;
    }

    /** Books nobody with them any more, or again. */
    public String employ(boolean again) {
        if (id != null && again) {
            register.comeBack(id, version);
        } else if (id != null) {
            register.retire(id, version);
        }
        return "/admin/providers.xhtml?faces-redirect=true";
    }

    private ProviderDetails details() {
        Set<Method> methods =
                form.chosen("methods").stream().map(Method::valueOf).collect(Collectors.toSet());
        Set<String> licences = Arrays.stream(form.text("licences").split("[,;\\s]+", -1))
                .filter(state -> !state.isEmpty())
                .collect(Collectors.toSet());
        return new ProviderDetails(names(), methods, licences);
    }

    private StaffNames names() {
        return new StaffNames(
                form.text("displayName"), new PersonName(part("givenName"), part("familyName")), form.text("initials"));
    }

    private String part(String input) {
        String typed = form.text(input);
        if (typed.isEmpty() || typed.length() > PersonName.MAX_LENGTH) {
            throw Rejected.invalid("staff.name-missing", PersonName.MAX_LENGTH).at(input);
        }
        return typed;
    }

    /** All methods to choose from. */
    public List<Method> getAllMethods() {
        return List.of(Method.values());
    }

    /** Whether it is a provider, with methods and licences. */
    public boolean isProvider() {
        return !"nurse".equals(kind);
    }

    /** Whether they are new. */
    public boolean isHiring() {
        return id == null;
    }

    /** Whether new visits may be booked with them. */
    public boolean isActive() {
        return active;
    }

    /** What is typed. */
    public Typed getForm() {
        return form;
    }

    /** Who, or nobody yet. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Who. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }

    /** Whether a provider or a nurse is hired. */
    public @Nullable String getKind() {
        return kind;
    }

    /** Whether a provider or a nurse is hired. */
    public void setKind(@Nullable String newKind) {
        kind = newKind;
    }
}
