package derm.lesion;

/** The drawing a point lies on. */
public enum FaceView {
    /** The face from the front. */
    FRONT,
    /** The patient's right side. */
    RIGHT,
    /** The patient's left side. */
    LEFT,
    /** The body, for what lies below the face. */
    BODY
}
