package derm.availability;

import java.util.List;

/**
 * Why a visit can or cannot start at a certain time.
 *
 * @param fits whether it can
 * @param obstacles every constraint that excludes it; empty if it fits
 * @param nearest the openings closest to that time
 */
public record Explanation(boolean fits, List<Obstacle> obstacles, List<Opening> nearest) {}
