package derm.launch;

import java.io.Serial;

/** Why the clinic does not start, in one sentence for whoever started it. */
public class CannotStart extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** With the sentence alone. */
    public CannotStart(String sentence) {
        super(sentence);
    }

    /** With the sentence and what led to it. */
    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
