package derm.portal;

import derm.booking.Agenda;
import derm.booking.CancellationTerms;
import derm.patient.PatientFile;
import derm.patient.PatientSummary;
import derm.platform.time.ClinicTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The patient's first page: the next visit, what waits for an answer, and what else is to come. */
@Named
@RequestScoped
public class HomePage {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Inject
    private Agenda agenda;

    @Inject
    private PatientFile file;

    @Inject
    private CancellationTerms terms;

    @Inject
    private ClinicTime time;

    private String name = "";
    private OwnVisits visits = new OwnVisits(List.of(), List.of());

    /** Reads what is the caller's. */
    public void open() {
        PatientSummary patient = file.own().summary();
        String preferred = patient.preferredName();
        name = preferred == null ? patient.name().given() : preferred;
        visits = OwnVisits.of(agenda.own(), time.now());
    }

    /** Which part of the day it is at the clinic. */
    public String getPartOfDay() {
        LocalTime now = LocalTime.ofInstant(time.now(), time.zone());
        if (now.isBefore(NOON)) {
            return "morning";
        }
        return now.isBefore(EVENING) ? "afternoon" : "evening";
    }

    /** How the patient likes to be called. */
    public String getName() {
        return name;
    }

    /** The next visit, if one is booked. */
    public @Nullable OwnVisit getNext() {
        return visits.upcoming().isEmpty() ? null : visits.upcoming().get(0);
    }

    /** Days from today to the next visit. */
    public long getDaysToNext() {
        OwnVisit next = getNext();
        return next == null ? 0 : ChronoUnit.DAYS.between(time.today(), time.dateOf(next.start()));
    }

    /** Until when the next visit can be cancelled free of charge; nothing once that is over. */
    public @Nullable Instant getFreeUntil() {
        OwnVisit next = getNext();
        return next == null ? null : terms.freeUntil(next.start()).orElse(null);
    }

    /** The visits after the next one. */
    public List<OwnVisit> getLater() {
        return visits.upcoming().stream().skip(1).toList();
    }

    /** Whether there are visits to look back at. */
    public boolean isPast() {
        return !visits.past().isEmpty();
    }
}
