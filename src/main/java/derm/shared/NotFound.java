package derm.shared;

/** Nothing with that id, or nothing that this caller may see: both sound the same. */
public class NotFound extends Rejected {

    private static final long serialVersionUID = 1L;

    /** An unknown thing of the given sort, such as {@code patient}. */
    public NotFound(String what) {
        super(Kind.NOT_FOUND, "shared.not-found", what);
    }
}
