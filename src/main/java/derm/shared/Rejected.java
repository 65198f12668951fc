package derm.shared;

import jakarta.ejb.ApplicationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal in the clinic's words: the transaction is rolled back and the caller is told what was wrong.
 *
 * <p>It carries a message key and arguments, never patient data. The key is {@code <feature>.<code>}; its text stands in
 * {@code derm/<feature>/Refusals.properties}. Pages and the API translate it in one place each.
 */
@ApplicationException(rollback = true)
public class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What sort of refusal it is; decides the HTTP status. */
    public enum Kind {
        /** The input is malformed or out of any possible range: 400. */
        INVALID,
        /** Not for this caller: 403. */
        FORBIDDEN,
        /** Unknown, or not the caller's: 404. */
        NOT_FOUND,
        /** Somebody was faster, or the state is another by now: 409. */
        CONFLICT,
        /** A rule of the clinic forbids it: 422. */
        RULE,
        /** A rule asks for a reason from somebody with the right: 422, may be repeated with one. */
        SOFT_RULE
    }

    private final Kind kind;
    private final String key;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> details = new LinkedHashMap<>();
    private @Nullable String field;

    /**
     * A refusal.
     *
     * @param kind the sort of refusal
     * @param key {@code <feature>.<code>}, the key of its text
     * @param arguments what the text's placeholders stand for; no patient data
     */
    public Rejected(Kind kind, String key, Object... arguments) {
        super(key);
        this.kind = kind;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** A hard rule that says no. */
    public static Rejected rule(String key, Object... arguments) {
        return new Rejected(Kind.RULE, key, arguments);
    }

    /** Input that cannot be. */
    public static Rejected invalid(String key, Object... arguments) {
        return new Rejected(Kind.INVALID, key, arguments);
    }

    /** The state is not what the caller believed. */
    public static Rejected conflict(String key, Object... arguments) {
        return new Rejected(Kind.CONFLICT, key, arguments);
    }

    /** Not for this caller. */
    public static Rejected forbidden(String key, Object... arguments) {
        return new Rejected(Kind.FORBIDDEN, key, arguments);
    }

    /** Names the input field that the refusal is about. */
    public Rejected at(String field) {
        this.field = field;
        return this;
    }

    /** Adds something the caller can go on with, such as alternatives. */
    public Rejected with(String name, Object value) {
        details.put(name, value);
        return this;
    }

    /** The sort of refusal. */
    public Kind kind() {
        return kind;
    }

    /** The key of the text, {@code <feature>.<code>}. */
    public String key() {
        return key;
    }

    /** The part of the key after the feature: the stable code that others program against. */
    public String code() {
        return key.substring(key.indexOf('.') + 1);
    }

    /** The part of the key before the code. */
    public String feature() {
        return key.substring(0, key.indexOf('.'));
    }

    /** What the text's placeholders stand for. */
    public List<Object> arguments() {
        return arguments;
    }

    /** What the caller can go on with. */
    public Map<String, Object> details() {
        return Map.copyOf(details);
    }

    /** The input field that is wrong, if one is. */
    public @Nullable String field() {
        return field;
    }
}
