package derm.booking;

import derm.platform.security.Role;
import derm.shared.Rejected;
import java.util.List;
import java.util.Set;

/**
 * What speaks against an appointment taking place.
 *
 * @param key {@code <feature>.<code>} of its text
 * @param mayOverride who may set it aside with a reason; nobody where it is hard
 * @param arguments what the text's placeholders stand for; no patient data
 */
public record Objection(String key, Set<Role> mayOverride, List<Object> arguments) {

    /** Keeps its own copies. */
    public Objection {
        mayOverride = Set.copyOf(mayOverride);
        arguments = List.copyOf(arguments);
    }

    /** A no that nobody lifts. */
    public static Objection hard(String key, Object... arguments) {
        return new Objection(key, Set.of(), List.of(arguments));
    }

    /** A question: these roles may go on with a reason. For everybody else it is a no. */
    public static Objection soft(Set<Role> mayOverride, String key, Object... arguments) {
        return new Objection(key, mayOverride, List.of(arguments));
    }

    /** The part of the key after the feature: what an override names. */
    public String code() {
        return key.substring(key.indexOf('.') + 1);
    }

    /** The refusal it is to somebody of this role. */
    Rejected refusalFor(Role role) {
        Rejected.Kind kind = mayOverride.contains(role) ? Rejected.Kind.SOFT_RULE : Rejected.Kind.RULE;
        return new Rejected(kind, key, arguments.toArray());
    }
}
