package derm.treatmentroom;

import derm.lesion.FaceView;
import derm.lesion.MarkedLesion;
import derm.lesion.Side;
import derm.lesion.Zone;
import derm.shared.Rejected;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A lesion that is being marked: tapped on the map, or chosen from the lists beneath it. */
public class NewMark implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Zone zone;
    private Side side = Side.RIGHT;
    private int count = 1;
    private @Nullable BigDecimal size;
    private @Nullable BigDecimal x;
    private @Nullable BigDecimal y;

    MarkedLesion marked() {
        Zone where = zone;
        if (where == null) {
            throw Rejected.invalid("lesion.zone").at("markZone");
        }
        BigDecimal left = x;
        BigDecimal top = y;
        MarkedLesion.Point point = left == null || top == null
                ? Pin.middleOf(where, side)
                : new MarkedLesion.Point(where == Zone.BODY ? FaceView.BODY : FaceView.FRONT, left, top);
        return new MarkedLesion(count, where, side, point, size, "");
    }

    void clear() {
        count = 1;
        size = null;
        x = null;
        y = null;
    }

    /** Where. */
    public @Nullable Zone getZone() {
        return zone;
    }

    /** Where. */
    public void setZone(@Nullable Zone newZone) {
        zone = newZone;
    }

    /** On which side. */
    public Side getSide() {
        return side;
    }

    /** On which side. */
    public void setSide(@Nullable Side newSide) {
        side = newSide == null ? Side.MIDLINE : newSide;
    }

    /** How many. */
    public int getCount() {
        return count;
    }

    /** How many. */
    public void setCount(int newCount) {
        count = newCount;
    }

    /** How large, in millimetres. */
    public @Nullable BigDecimal getSize() {
        return size;
    }

    /** How large, in millimetres. */
    public void setSize(@Nullable BigDecimal newSize) {
        size = newSize;
    }

    /** From the left of the drawing. */
    public @Nullable BigDecimal getX() {
        return x;
    }

    /** From the left of the drawing. */
    public void setX(@Nullable BigDecimal newX) {
        x = newX;
    }

    /** From the top of the drawing. */
    public @Nullable BigDecimal getY() {
        return y;
    }

    /** From the top of the drawing. */
    public void setY(@Nullable BigDecimal newY) {
        y = newY;
    }
}
