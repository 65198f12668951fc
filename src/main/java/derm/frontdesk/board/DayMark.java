package derm.frontdesk.board;

/**
 * A day of the strip above the board.
 *
 * @param date as in addresses
 * @param label as shown
 * @param open whether the clinic opens
 * @param visits how many visits
 * @param load percent of the fullest the strip shows
 */
public record DayMark(String date, String label, boolean open, long visits, int load) {
    /** As in addresses. */
    public String getDate() {
        return date;
    }

    /** As shown. */
    public String getLabel() {
        return label;
    }

    /** Whether the clinic opens. */
    public boolean isOpen() {
        return open;
    }

    /** How many visits. */
    public long getVisits() {
        return visits;
    }

    /** Percent of the providers' time that is booked. */
    public int getLoad() {
        return load;
    }
}
