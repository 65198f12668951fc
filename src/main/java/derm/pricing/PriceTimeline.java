package derm.pricing;

import derm.shared.Rejected;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules by which approved price lists follow each other: no day without one, no day with two, none in the past. */
final class PriceTimeline {

    /**
     * When one approved version holds.
     *
     * @param name what the clinic calls it
     * @param from its first day
     * @param to the first day after it; null while none follows
     */
    record Span(String name, LocalDate from, @Nullable LocalDate to) {}

    private PriceTimeline() {}

    /**
     * Refuses a start that would leave a gap, hold twice or change a day that is over. After an open version any later
     * start is right: the open one then ends there.
     *
     * @param approved what holds so far, in order
     * @param from the first day of the new version
     * @param today the clinic's date
     */
    static void admit(List<Span> approved, LocalDate from, LocalDate today) {
        if (approved.isEmpty()) {
            return;
        }
        if (from.isBefore(today)) {
            throw Rejected.rule("pricing.past", from).at("from");
        }
        Span last = approved.get(approved.size() - 1);
        LocalDate end = last.to();
        if (!from.isAfter(last.from())) {
            throw Rejected.rule("pricing.overlap-open", last.from(), last.name())
                    .at("from");
        }
        if (end != null && from.isBefore(end)) {
            throw Rejected.rule("pricing.overlap", last.from(), end, last.name())
                    .at("from");
        }
        if (end != null && from.isAfter(end)) {
            throw Rejected.rule("pricing.gap", end, from).at("from");
        }
    }
}
