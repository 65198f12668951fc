package derm.architecture.violations.patient;

/** Reaches for a desk it must not know. */
public class Reaching {
    derm.architecture.violations.frontdesk.Reaching other;
}
