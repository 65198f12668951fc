package derm.frontdesk.board;

import java.util.List;
import java.util.UUID;

/**
 * A column of the board: a provider, room or device, or a day of one of them.
 *
 * @param head whom it belongs to
 * @param off when it cannot be booked
 * @param cards its visits
 * @param load percent of its working time that is booked; -1 where it has none
 * @param date the day it shows, as in addresses
 */
public record Column(Head head, List<Off> off, List<Card> cards, int load, String date) {

    /** Keeps its own copies. */
    public Column {
        off = List.copyOf(off);
        cards = List.copyOf(cards);
    }

    /**
     * Whom a column belongs to.
     *
     * @param resourceId the provider, room or device
     * @param id its id outside
     * @param name what stands above it
     * @param initials two or three letters, or the day of the month
     */
    public record Head(long resourceId, UUID id, String name, String initials) {
        /** What stands above it. */
        public String getName() {
            return name;
        }

        /** Two or three letters. */
        public String getInitials() {
            return initials;
        }

        /** Its id outside. */
        public UUID getId() {
            return id;
        }
    }

    /**
     * A stretch that cannot be booked.
     *
     * @param first its first row
     * @param slots its length in rows
     * @param text why, in a word
     */
    public record Off(int first, int slots, String text) {
        /** The stretch's classes. */
        public String getClasses() {
            return "off at f" + first + " n" + slots;
        }

        /** Why, in a word. */
        public String getText() {
            return text;
        }
    }

    /** Whom it belongs to. */
    public Head getHead() {
        return head;
    }

    /** When it cannot be booked. */
    public List<Off> getOff() {
        return off;
    }

    /** Its visits. */
    public List<Card> getCards() {
        return cards;
    }

    /** How many visits take place. */
    public long getVisits() {
        return cards.stream()
                .filter(card -> !card.row().appointment().status().fellThrough())
                .count();
    }

    /** Percent of its working time that is booked. */
    public int getLoad() {
        return load;
    }

    /** The day it shows. */
    public String getDate() {
        return date;
    }
}
