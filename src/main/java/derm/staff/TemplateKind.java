package derm.staff;

/** What a part of somebody's working time is for. */
public enum TemplateKind {
    /** Nothing is booked. */
    LUNCH,
    /** Only some methods, such as laser on Tuesdays. */
    METHODS,
    /** Only patients who were never seen here. */
    NEW_PATIENTS,
    /** Held back for urgent cases until so many hours before; then free for all. */
    URGENT
}
