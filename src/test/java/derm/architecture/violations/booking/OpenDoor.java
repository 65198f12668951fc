package derm.architecture.violations.booking;

import jakarta.ejb.Stateless;

/** A use case that does not say for whom it is. */
@Stateless
public class OpenDoor {
    /** Lets anybody in. */
    public void enter() {}
}
