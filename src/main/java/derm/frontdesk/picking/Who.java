package derm.frontdesk.picking;

import derm.booking.OpeningView;
import derm.catalogue.Catalogue;
import derm.catalogue.TreatmentRow;
import derm.order.OrderRow;
import derm.order.Ordering;
import derm.patient.PatientFile;
import derm.patient.PatientSearch;
import derm.patient.PatientSummary;
import derm.platform.time.ClinicTime;
import derm.staff.ProviderRow;
import derm.staff.StaffDirectory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks up for the booking panel who may come, what is offered and who does it. */
@Dependent
public class Who {

    private static final int SHOWN = 8;

    @Inject
    private PatientSearch search;

    @Inject
    private PatientFile file;

    @Inject
    private Ordering ordering;

    @Inject
    private Catalogue catalogue;

    @Inject
    private StaffDirectory staff;

    @Inject
    private ClinicTime time;

    /** Patients by what was typed. */
    public List<PatientSummary> find(String typed) {
        return search.find(typed, SHOWN, null).patients();
    }

    /** One patient. */
    public PatientSummary patient(UUID id) {
        return file.read(id).summary();
    }

    /** Fills a draft with what a dermatologist ordered. */
    public void fromOrder(BookingDraft draft, UUID id) {
        OrderRow order = ordering.find(id);
        draft.choose(patient(order.patient().id()));
        draft.replaceItems(order.items().stream().map(Who::item).toList());
        var wished = order.provider();
        if (wished != null) {
            draft.setProvider(wished.id());
        }
    }

    private static ItemDraft item(OrderRow.Item ordered) {
        ItemDraft item = new ItemDraft();
        item.setTreatment(ordered.method().name());
        item.setLesions(ordered.lesions());
        ordered.zones().stream().findFirst().ifPresent(item::setZone);
        return item;
    }

    /** Codes of the treatments by name. */
    public Map<String, String> treatments() {
        Map<String, String> byName = new LinkedHashMap<>();
        for (TreatmentRow treatment : catalogue.offered()) {
            byName.put(treatment.name(), treatment.code());
        }
        return byName;
    }

    /** Providers by name. */
    public Map<String, UUID> providers() {
        Map<String, UUID> byName = new LinkedHashMap<>();
        staff.providers().stream().filter(ProviderRow::active).forEach(row -> byName.put(row.name(), row.publicId()));
        return byName;
    }

    /** What the clerk says before booking. */
    public String aloud(PatientSummary patient, OpeningView opening, BookingDraft draft) {
        String preferred = patient.preferredName();
        String called = preferred == null ? patient.name().given() : preferred;
        var provider = opening.provider();
        String with = provider == null ? "" : " with " + provider.name();
        long minutes = Duration.between(opening.start(), opening.end()).toMinutes();
        return called + ", that\u2019s " + time.day(opening.start().toInstant()) + " at "
                + time.time(opening.start().toInstant()) + with + ", about " + minutes + " minutes"
                + (draft.asked().size() > 1 ? " for both treatments." : ".");
    }
}
