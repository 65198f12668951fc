package derm.availability;

/**
 * Where to look for openings: visits that start in {@code [from, to)}, on the clinic's grid.
 *
 * @param from the first slot a visit may start with
 * @param to the first slot it may not start with any more
 * @param grid the starts the clinic offers
 * @param limit the most openings wanted
 */
public record Search(int from, int to, StartGrid grid, int limit) {}
