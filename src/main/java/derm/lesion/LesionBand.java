package derm.lesion;

/** How many lesions, as patients and clerks can tell: the band decides the minutes. */
public enum LesionBand {
    /** One to five. */
    FEW(1, 5),
    /** Six to fourteen. */
    SEVERAL(6, 14),
    /** Fifteen or more. */
    MANY(15, 200);

    /** The most lesions anything here counts to. */
    public static final int MAX_LESIONS = 200;

    private final int least;
    private final int most;

    LesionBand(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The band a count falls into; the count is 1 to {@link #MAX_LESIONS}. */
    public static LesionBand of(int lesions) {
        for (LesionBand band : values()) {
            if (lesions >= band.least && lesions <= band.most) {
                return band;
            }
        }
        throw new IllegalArgumentException("Lesions are counted from 1 to " + MAX_LESIONS);
    }

    /** The fewest lesions of the band. */
    public int least() {
        return least;
    }

    /** The most lesions of the band. */
    public int most() {
        return most;
    }
}
