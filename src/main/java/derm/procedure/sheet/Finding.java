package derm.procedure.sheet;

import java.util.List;

/**
 * Something a value of a sheet is told beside its field.
 *
 * @param field the field
 * @param level how grave it is
 * @param key the key of its text, {@code procedure.…}
 * @param arguments what the text's placeholders stand for
 */
public record Finding(String field, Level level, String key, List<Object> arguments) {

    /** How grave a finding is. */
    public enum Level {
        /** Outside the expected range: asks for a reason, goes on the quality list. */
        ASK,
        /** Should have been refused before the act; recorded, it is a deviation with reason, incident and reviewer. */
        STOP,
        /** Cannot be: never accepted. */
        IMPOSSIBLE
    }

    /** Keeps its own copy. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** What cannot be. */
    public static Finding impossible(String field, String key, Object... arguments) {
        return new Finding(field, Level.IMPOSSIBLE, key, List.of(arguments));
    }

    /** What should not have been done. */
    public static Finding stop(String field, String key, Object... arguments) {
        return new Finding(field, Level.STOP, key, List.of(arguments));
    }

    /** What is unusual. */
    public static Finding ask(String field, String key, Object... arguments) {
        return new Finding(field, Level.ASK, key, List.of(arguments));
    }

    /** Whether a reason settles it. */
    public boolean asksReason() {
        return level != Level.IMPOSSIBLE;
    }
}
