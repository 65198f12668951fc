package derm.staff;

import derm.platform.security.Role.Names;
import derm.shared.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who works here, for everybody who is signed in: names and methods are on the clinic's door anyway. */
@Stateless
@DenyAll
public class StaffDirectory {

    @Inject
    private StaffMembers members;

    /** All providers in board order, those who left included. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public List<ProviderRow> providers() {
        return members.providers().stream().map(ProviderRow::of).toList();
    }

    /** All nurses, those who left included. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public List<NurseRow> nurses() {
        return members.nurses().stream().map(NurseRow::of).toList();
    }

    /** One provider or nurse, to look at or edit. */
    @RolesAllowed(Names.ADMIN)
    public StaffMember member(UUID publicId) {
        return members.find(StaffMember.class, publicId).orElseThrow(() -> new NotFound("person"));
    }

    /** One provider, to look at or edit. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    public Provider provider(UUID publicId) {
        return members.find(Provider.class, publicId).orElseThrow(() -> new NotFound("provider"));
    }

    /** One nurse, to look at or edit. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    public Nurse nurse(UUID publicId) {
        return members.find(Nurse.class, publicId).orElseThrow(() -> new NotFound("nurse"));
    }
}
