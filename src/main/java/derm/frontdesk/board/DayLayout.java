package derm.frontdesk.board;

import derm.availability.ClaimedPhase;
import derm.availability.PhaseKind;
import derm.availability.Slots;
import derm.booking.AgendaRow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lays the visits of a day into five-minute rows below each other.
 *
 * @param day the day
 * @param opens the time of the first row
 * @param closes the time after the last row
 * @param zone the clinic's time zone
 */
public record DayLayout(LocalDate day, LocalTime opens, LocalTime closes, ZoneId zone) {

    private static final int MOST_ROWS = 192;

    /** The rows from top to bottom. */
    public int rows() {
        return Math.min(MOST_ROWS, Slots.at(day, closes, zone) - top());
    }

    /** The row of a slot, kept on the board. */
    public int row(int slot) {
        return Math.max(0, Math.min(rows(), slot - top()));
    }

    /** The slot of the first row. */
    public int top() {
        return Slots.at(day, opens, zone);
    }

    /** The cards of a column, each lying where it belongs, those on a pale part one step in. */
    public List<Card> cards(List<AgendaRow> visits, long resourceId) {
        List<Card> cards = new ArrayList<>();
        visits.stream()
                .filter(visit -> visit.takes(resourceId))
                .sorted(Comparator.comparing(
                        (AgendaRow visit) -> visit.appointment().start()))
                .forEach(visit -> card(visit, resourceId).ifPresent(cards::add));
        return cards.stream()
                .map(card -> cards.stream().anyMatch(other -> liesOn(card, other))
                        ? new Card(card.row(), card.first(), card.segments(), true, card.time())
                        : card)
                .toList();
    }

    private Optional<Card> card(AgendaRow visit, long resourceId) {
        List<ClaimedPhase> parts = parts(visit, resourceId);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        int from = parts.get(0).from();
        int first = row(from);
        List<Segment> segments = new ArrayList<>();
        int solidFrom = -1;
        int reached = from;
        for (ClaimedPhase part : parts) {
            boolean solid = isThere(visit, part, resourceId);
            if (part.from() > reached) {
                segments.add(new Segment("numb", part.from() - reached, false));
            }
            int slots = part.to() - Math.max(reached, part.from());
            if (slots > 0) {
                segments.add(new Segment(style(part.kind()), slots, solid));
                reached = part.to();
            }
            if (solid && solidFrom < 0) {
                solidFrom = part.from();
            }
        }
        return Optional.of(new Card(visit, first, merged(segments), false, clock(solidFrom < 0 ? from : solidFrom)));
    }

    /** One part a kind of work and treatment, in time order, whoever takes part. */
    private static List<ClaimedPhase> parts(AgendaRow visit, long resourceId) {
        boolean person = visit.phases().stream()
                .anyMatch(phase -> phase.resourceId() == resourceId && phase.kind() == PhaseKind.PROCEDURE);
        boolean room = visit.phases().stream()
                .anyMatch(phase -> phase.resourceId() == resourceId && phase.kind() == PhaseKind.TURNOVER);
        List<ClaimedPhase> parts = new ArrayList<>();
        visit.phases().stream()
                .filter(phase -> phase.kind() != PhaseKind.VISIT)
                .filter(phase -> (person && !room) || phase.resourceId() == resourceId)
                .sorted(Comparator.comparingInt(ClaimedPhase::from).thenComparingInt(ClaimedPhase::to))
                .forEach(phase -> {
                    boolean known = parts.stream()
                            .anyMatch(other -> other.kind() == phase.kind() && other.itemNo() == phase.itemNo());
                    if (!known) {
                        parts.add(phase);
                    }
                });
        return parts;
    }

    private static boolean isThere(AgendaRow visit, ClaimedPhase part, long resourceId) {
        return part.kind() == PhaseKind.PROCEDURE
                && visit.phases().stream()
                        .anyMatch(phase -> phase.resourceId() == resourceId
                                && phase.kind() == part.kind()
                                && phase.itemNo() == part.itemNo());
    }

    private static List<Segment> merged(List<Segment> segments) {
        List<Segment> merged = new ArrayList<>();
        for (Segment segment : segments) {
            Segment last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.style().equals(segment.style()) && last.solid() == segment.solid()) {
                merged.set(merged.size() - 1, new Segment(last.style(), last.slots() + segment.slots(), last.solid()));
            } else {
                merged.add(segment);
            }
        }
        return merged;
    }

    private static boolean liesOn(Card card, Card other) {
        boolean longer = other.segments().size() > card.segments().size();
        boolean under = other.first() < card.first() || (other.first() == card.first() && longer);
        return under && card.first() < other.end();
    }

    private static String style(PhaseKind kind) {
        return switch (kind) {
            case NUMBING_APPLY, NUMBING_WAIT -> "numb";
            case PROCEDURE -> "proc";
            default -> "turn";
        };
    }

    private String clock(int slot) {
        LocalTime time = Slots.instant(slot).atZone(zone).toLocalTime();
        int hour = (time.getHour() + 11) % 12 + 1;
        return hour + (time.getMinute() < 10 ? ":0" : ":") + time.getMinute();
    }
}
