package derm.lesion;

import derm.shared.Rejected;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A lesion or cluster as it is marked on the map.
 *
 * @param lesions how many lie in the cluster; 1 is a single lesion
 * @param zone where
 * @param side on which side
 * @param point where on which drawing
 * @param sizeMm the diameter in millimetres, up to 50; null when not measured
 * @param note what is special about it; may be empty
 */
public record MarkedLesion(
        int lesions,
        Zone zone,
        Side side,
        Point point,
        @Nullable BigDecimal sizeMm,
        String note) {

    /** The most characters of the note. */
    public static final int NOTE_MAX = 300;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(50);

    /** Refuses what cannot be. */
    public MarkedLesion {
        if (lesions < 1 || lesions > LesionBand.MAX_LESIONS) {
            throw Rejected.invalid("lesion.count", LesionBand.MAX_LESIONS).at("lesions");
        }
        if (sizeMm != null && (sizeMm.signum() <= 0 || sizeMm.compareTo(LARGEST) > 0)) {
            throw Rejected.invalid("lesion.size", LARGEST).at("sizeMm");
        }
        sizeMm = sizeMm == null ? null : sizeMm.setScale(1, RoundingMode.HALF_UP);
        note = note.strip();
        if (note.length() > NOTE_MAX) {
            throw Rejected.invalid("lesion.note", NOTE_MAX).at("note");
        }
    }

    /** A cluster of a count, not measured, at a point. */
    public static MarkedLesion cluster(int lesions, Zone zone, Side side, Point point) {
        return new MarkedLesion(lesions, zone, side, point, null, "");
    }

    /**
     * A point on a drawing, in the drawing's own units.
     *
     * @param view the drawing
     * @param x from the left, 0 to 400
     * @param y from the top, 0 to 600
     */
    public record Point(FaceView view, BigDecimal x, BigDecimal y) {

        private static final BigDecimal WIDTH = BigDecimal.valueOf(400);
        private static final BigDecimal HEIGHT = BigDecimal.valueOf(600);

        /** Refuses a point beside the drawing. */
        public Point {
            if (x.signum() < 0 || x.compareTo(WIDTH) > 0 || y.signum() < 0 || y.compareTo(HEIGHT) > 0) {
                throw Rejected.invalid("lesion.point").at("point");
            }
            x = x.setScale(2, RoundingMode.HALF_UP);
            y = y.setScale(2, RoundingMode.HALF_UP);
        }

        /** A point from whole units. */
        public static Point of(FaceView view, int x, int y) {
            return new Point(view, BigDecimal.valueOf(x), BigDecimal.valueOf(y));
        }
    }
}
