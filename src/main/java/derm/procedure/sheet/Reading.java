package derm.procedure.sheet;

import java.util.List;

/**
 * A sheet as it was read from texts.
 *
 * @param sheet what could be understood
 * @param findings what could not, and was left out
 * @param <S> the kind of sheet
 */
public record Reading<S extends Sheet>(S sheet, List<Finding> findings) {

    /** Keeps its own copy. */
    public Reading {
        findings = List.copyOf(findings);
    }
}
