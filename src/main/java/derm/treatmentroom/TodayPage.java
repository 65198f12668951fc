package derm.treatmentroom;

import derm.booking.AppointmentStatus;
import derm.platform.time.ClinicTime;
import derm.procedure.NoteStatus;
import derm.procedure.Rounds;
import derm.procedure.VisitRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day in order, and what each visit needs from whoever looks. */
@Named
@RequestScoped
public class TodayPage {

    @Inject
    private Rounds rounds;

    @Inject
    private ClinicTime time;

    private @Nullable LocalDate day;
    private @Nullable List<VisitRow> visits;

    /** The visits of the day. */
    public List<VisitRow> getVisits() {
        List<VisitRow> known = visits;
        if (known == null) {
            known = rounds.day(getDay());
            visits = known;
        }
        return known;
    }

    /** What a visit needs now: the key of a few words. */
    public String need(VisitRow visit) {
        if (visit.status().fellThrough()) {
            return "nothing";
        }
        if (visit.noteStatus() == NoteStatus.SIGNED) {
            return "signed";
        }
        if (visit.noteStatus() == NoteStatus.DRAFT) {
            return "finish";
        }
        if (!visit.isProcedure()) {
            return visit.status() == AppointmentStatus.ROOMED ? "waiting" : "nothing";
        }
        return switch (visit.status()) {
            case ROOMED -> "waiting";
            case IN_PROCEDURE, CHECKOUT, COMPLETED -> "write";
            case ARRIVED -> "prepare";
            default -> "later";
        };
    }

    /** How many notes of the day are still to be finished and signed. */
    public long getOpenNotes() {
        return getVisits().stream()
                .filter(visit -> "finish".equals(need(visit)) || "write".equals(need(visit)))
                .count();
    }

    /** The day shown. */
    public LocalDate getDay() {
        LocalDate asked = day;
        return asked == null ? time.today() : asked;
    }

    /** The day shown. */
    public void setDay(@Nullable LocalDate newDay) {
        day = newDay;
    }

    /** The day before. */
    public LocalDate getBefore() {
        return getDay().minusDays(1);
    }

    /** The day after. */
    public LocalDate getAfter() {
        return getDay().plusDays(1);
    }

    /** Whether it is today. */
    public boolean isToday() {
        return getDay().equals(time.today());
    }
}
