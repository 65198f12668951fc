package derm.lesion;

/** The patient's own left and right, never the viewer's. */
public enum Side {
    /** The patient's right. */
    RIGHT,
    /** The patient's left. */
    LEFT,
    /** On the midline, or a zone without sides. */
    MIDLINE
}
