package derm.frontdesk.board;

/**
 * A part of a card: what happens in it, and whether whoever the column belongs to is there.
 *
 * @param style the part's class: numb, proc or turn
 * @param slots how many five-minute rows it takes
 * @param solid whether the column's person, room or device works in it
 */
public record Segment(String style, int slots, boolean solid) {

    /** The classes that give its look: pale where only the room is taken, roomier where it is longer. */
    public String classes() {
        String base = solid ? "proc" : style.equals("proc") ? "numb" : style;
        String size = slots >= 5 ? " tall" : slots == 4 ? " two" : " one";
        return "ph " + base + (solid ? size : "") + (slots <= 2 ? " d10" : "") + " n" + slots;
    }

    /** Whether it has room for a second line. */
    public boolean isRoomy() {
        return slots >= 4;
    }

    /** Whether it has room for a third line. */
    public boolean isTall() {
        return slots >= 6;
    }
}
