package derm.catalogue;

import derm.platform.security.Role.Names;
import derm.shared.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the clinic offers, for everybody who is signed in. */
@Stateless
@DenyAll
public class Catalogue {

    @Inject
    private Treatments treatments;

    /** All treatments with the protocols that hold, in the catalogue's order, those no longer offered included. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public List<TreatmentRow> all() {
        return treatments.current().stream()
                .map(protocol -> TreatmentRow.of(protocol.treatment(), protocol))
                .toList();
    }

    /** The treatments new visits may be booked for. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public List<TreatmentRow> offered() {
        return all().stream().filter(TreatmentRow::active).toList();
    }

    /** The treatment with that code that new visits may be booked for. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public TreatmentRow offered(String code) {
        return offered().stream()
                .filter(treatment -> treatment.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("treatment"));
    }

    /** One treatment, to look at or edit. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    public TreatmentRow treatment(UUID publicId) {
        return treatments
                .current(publicId)
                .map(protocol -> TreatmentRow.of(protocol.treatment(), protocol))
                .orElseThrow(() -> new NotFound("treatment"));
    }
}
