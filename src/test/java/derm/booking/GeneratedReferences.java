package derm.booking;

/** References for generated appointments: the same as booked ones have. */
public final class GeneratedReferences {

    private GeneratedReferences() {}

    /** The reference of the appointment with this key. */
    public static String of(long id) {
        return Reference.of(id);
    }
}
