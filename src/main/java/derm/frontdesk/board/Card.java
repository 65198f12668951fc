package derm.frontdesk.board;

import derm.booking.AgendaRow;
import derm.booking.AppointmentStatus;
import derm.booking.AppointmentView;
import derm.catalogue.Method;
import derm.lesion.Zone;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit on the board.
 *
 * @param row the visit
 * @param first its first row from the top
 * @param segments its parts from top to bottom
 * @param beside whether it lies on the pale part of another
 * @param time when the solid part begins, bare as on the board's own grid
 */
public record Card(AgendaRow row, int first, List<Segment> segments, boolean beside, String time) {

    /** Keeps its own copy. */
    public Card {
        segments = List.copyOf(segments);
    }

    /** The visit's id outside. */
    public UUID getId() {
        return view().id();
    }

    /** Who comes. */
    public String getPatient() {
        return view().patient().name();
    }

    /** How the first treatment is done. */
    public Method getMethod() {
        return view().items().get(0).method();
    }

    /** The status' name. */
    public String getStatus() {
        return view().status().name();
    }

    /** What is done where, such as {@code 8 under eye · Room 1}; the room's name is left out in its own column. */
    public String detail(String zoneWord) {
        AppointmentView.Item item = view().items().get(0);
        String count = item.lesions() == null ? "" : item.lesions() + " ";
        String what = (count + zoneWord.toLowerCase(Locale.ROOT)).strip();
        String more = view().items().size() > 1 ? " + " + (view().items().size() - 1) : "";
        var where = view().room();
        String room = where == null ? "" : where.name();
        return what.isEmpty() ? room + more : what + more + (room.isEmpty() ? "" : " · " + room);
    }

    /** The zone of the first treatment, if it has one. */
    public @Nullable String getZone() {
        Zone zone = view().items().get(0).zone();
        return zone == null ? null : zone.name();
    }

    /** The parts from top to bottom. */
    public List<Segment> getSegments() {
        return segments;
    }

    /** The index of the part that carries the name: the first solid one, else the first. */
    public int getNamed() {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).solid()) {
                return i;
            }
        }
        return 0;
    }

    /** When the solid part begins. */
    public String getTime() {
        return time;
    }

    /** The card's classes. */
    public String getClasses() {
        int slots = segments.stream().mapToInt(Segment::slots).sum();
        return "visit at " + getMethod().style() + " f" + first + " n" + slots + (beside ? " beside" : "") + state();
    }

    private String state() {
        AppointmentStatus status = view().status();
        return switch (status) {
            case COMPLETED -> " done";
            case IN_PROCEDURE -> " live";
            case NO_SHOW, LEFT, CANCELLED -> " noshow";
            default -> "";
        };
    }

    private AppointmentView view() {
        return row.appointment();
    }

    /** The first row after the card. */
    int end() {
        return first + segments.stream().mapToInt(Segment::slots).sum();
    }
}
