package derm.quote.comparison;

/**
 * From so many to so many.
 *
 * @param min the fewest
 * @param max the most
 */
public record Range(int min, int max) {}
