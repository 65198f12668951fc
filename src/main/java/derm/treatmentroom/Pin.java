package derm.treatmentroom;

import derm.lesion.FaceView;
import derm.lesion.Fate;
import derm.lesion.LesionRow;
import derm.lesion.MarkedLesion;
import derm.lesion.Side;
import derm.lesion.Zone;
import java.util.List;
import java.util.Map;

/**
 * A lesion on the drawn face: the point, and where its number stands.
 *
 * @param number its number
 * @param lesions how many it stands for
 * @param x the point, from the left
 * @param y the point, from the top
 * @param labelX the number, from the left
 * @param labelY the number, from the top
 * @param zone where
 * @param side on which side
 * @param open whether it is there to be treated
 */
public record Pin(int number, int lesions, int x, int y, int labelX, int labelY, Zone zone, Side side, boolean open) {

    private static final int MIDDLE_X = 200;
    private static final int MIDDLE_Y = 250;
    private static final double REACH = 32;

    private static final Map<Zone, int[]> MIDDLES = Map.of(
            Zone.LID_MARGIN, new int[] {147, 266},
            Zone.EYELID, new int[] {147, 222},
            Zone.CANTHUS, new int[] {190, 252},
            Zone.UNDER_EYE, new int[] {147, 290},
            Zone.FOREHEAD, new int[] {160, 140},
            Zone.CHEEK, new int[] {125, 335},
            Zone.NOSE, new int[] {188, 310},
            Zone.CHIN, new int[] {180, 420},
            Zone.EAR, new int[] {62, 255},
            Zone.BODY, new int[] {180, 500});

    static List<Pin> of(List<LesionRow> lesions) {
        return lesions.stream()
                .filter(lesion -> lesion.marked().point().view() == FaceView.FRONT)
                .map(Pin::of)
                .toList();
    }

    private static Pin of(LesionRow lesion) {
        MarkedLesion marked = lesion.marked();
        int x = marked.point().x().intValue();
        int y = marked.point().y().intValue();
        double dx = x - MIDDLE_X;
        double dy = y - MIDDLE_Y;
        double length = Math.max(1, Math.hypot(dx, dy));
        return new Pin(
                lesion.number(),
                marked.lesions(),
                x,
                y,
                (int) Math.round(x + REACH * dx / length),
                (int) Math.round(y + REACH * dy / length),
                marked.zone(),
                marked.side(),
                lesion.fate() != Fate.CLEARED);
    }

    /** Where a mark without a tapped point is drawn. */
    static MarkedLesion.Point middleOf(Zone zone, Side side) {
        int[] right = MIDDLES.getOrDefault(zone, new int[] {MIDDLE_X, MIDDLE_Y});
        int x = side == Side.LEFT ? 2 * MIDDLE_X - right[0] : side == Side.RIGHT ? right[0] : MIDDLE_X;
        return MarkedLesion.Point.of(zone == Zone.BODY ? FaceView.BODY : FaceView.FRONT, x, right[1]);
    }
}
