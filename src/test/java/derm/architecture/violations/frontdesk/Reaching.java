package derm.architecture.violations.frontdesk;

/** Reaches for a desk it must not know. */
public class Reaching {
    derm.architecture.violations.admin.Reaching other;
}
