package derm.facility;

/** What a room is good for. */
public enum RoomFeature {
    /** A talk and a look. */
    CONSULTATION,
    /** Procedures that need nothing but a lamp and a couch. */
    PROCEDURE,
    /** Procedures that make smoke: it has an evacuator. */
    SMOKE_EVACUATION,
    /** Lasers: warning light, covered windows, eyewear. */
    LASER
}
