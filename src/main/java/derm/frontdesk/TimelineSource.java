package derm.frontdesk;

import derm.patient.PatientSummary;
import java.util.List;

/** What the patient page's timeline is made of: each part of the clinic that has something to tell implements one. */
public interface TimelineSource {

    /** What happened to, or is planned for, this patient. */
    List<TimelineEntry> entries(PatientSummary patient);
}
