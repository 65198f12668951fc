package derm.architecture.violations.booking;

/** A second way to refuse. */
public class OwnRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
