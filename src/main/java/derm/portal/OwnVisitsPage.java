package derm.portal;

import derm.booking.Agenda;
import derm.platform.time.ClinicTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All visits of the patient. */
@Named
@RequestScoped
public class OwnVisitsPage {

    @Inject
    private Agenda agenda;

    @Inject
    private ClinicTime time;

    private OwnVisits visits = new OwnVisits(List.of(), List.of());

    /** Reads what is the caller's. */
    public void open() {
        visits = OwnVisits.of(agenda.own(), time.now());
    }

    /** What is to come, the next one first. */
    public List<OwnVisit> getUpcoming() {
        return visits.upcoming();
    }

    /** What is over, the latest first. */
    public List<OwnVisit> getPast() {
        return visits.past();
    }
}
