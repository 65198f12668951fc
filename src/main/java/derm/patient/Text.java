package derm.patient;

import derm.shared.Rejected;
import org.jspecify.annotations.Nullable;

/** Short texts as people type them: stripped, of one line, and not longer than their place. */
final class Text {

    private Text() {}

    static @Nullable String orNull(@Nullable String typed, int max, String field) {
        return typed == null || typed.isBlank() ? null : required(typed, max, field);
    }

    static String required(String typed, int max, String field) {
        String stripped = typed.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (stripped.isEmpty()) {
            throw Rejected.invalid("patient.text-missing").at(field);
        }
        if (stripped.length() > max) {
            throw Rejected.invalid("patient.text-too-long", max).at(field);
        }
        return stripped;
    }
}
