package derm.architecture.violations.treatmentroom;

/** Reaches for a desk it must not know. */
public class Reaching {
    derm.architecture.violations.frontdesk.Reaching other;
}
