package derm.frontdesk.board;

/**
 * A full hour beside the board.
 *
 * @param row its first row
 * @param hour 0 to 23
 */
public record Hour(int row, int hour) {
    /** Its first row. */
    public int getRow() {
        return row;
    }

    /** As shown, such as {@code 2 PM}. */
    public String getLabel() {
        return (hour + 11) % 12 + 1 + (hour < 12 ? " AM" : " PM");
    }
}
