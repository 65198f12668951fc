package derm.architecture.violations.billing;

/** Reaches for a desk it must not know. */
public class Reaching {
    derm.architecture.violations.frontdesk.Reaching other;
}
