package derm.procedure.encounter;

import derm.procedure.sheet.Finding;

/**
 * A finding and the sheet it belongs to.
 *
 * @param sheet {@code note}, {@code assessment}, {@code preparation}, {@code outcome} or a block's number
 * @param finding what there is to say
 */
public record Placed(String sheet, Finding finding) {

    /** Where it is: the key under which a reason settles it. */
    public String place() {
        return sheet + "/" + finding.field() + "/"
                + finding.key().substring(finding.key().indexOf('.') + 1);
    }
}
