package derm.quote.comparison;

/**
 * Why a way suits or does not.
 *
 * @param verdict what this reason alone makes of it
 * @param code the rule, for programs
 * @param text a sentence for people
 */
public record Reason(Suitability verdict, String code, String text) {}
