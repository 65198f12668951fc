package derm.staff;

import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.Role.Names;
import derm.platform.settings.Snapshot;
import derm.platform.settings.SnapshotVersions;
import derm.shared.Bookables;
import derm.shared.NotFound;
import derm.shared.Rejected;
import derm.shared.ResourceKind;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Looks after who works here: hired, changed, retired, back again. */
@Stateless
@DenyAll
public class StaffRegister {

    private static final long NOBODY = 0;

    @Inject
    private StaffMembers members;

    @Inject
    private Bookables bookables;

    @Inject
    private SnapshotVersions snapshots;

    @Inject
    private AuditTrail trail;

    /** Hires a provider; from now on their time can be claimed, once they have hours. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    @Audited("staff.hire")
    public ProviderRow addProvider(ProviderDetails details) {
        refuseSameInitials(details.names(), NOBODY);
        Provider provider = new Provider(details, members.nextBoardPosition());
        hire(provider, ResourceKind.PROVIDER);
        return ProviderRow.of(provider);
    }

    /** Hires a nurse. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    @Audited("staff.hire")
    public NurseRow addNurse(StaffNames names) {
        refuseSameInitials(names, NOBODY);
        Nurse nurse = new Nurse(names, members.nextBoardPosition());
        hire(nurse, ResourceKind.NURSE);
        return NurseRow.of(nurse);
    }

    /** Changes names, methods and licences of a provider, as seen at that version. */
    @RolesAllowed(Names.ADMIN)
    @Audited("staff.change")
    public void changeProvider(UUID publicId, int version, ProviderDetails details) {
        Provider provider = locked(Provider.class, publicId, version);
        refuseSameInitials(details.names(), provider.id());
        provider.change(details);
    }

    /** Renames a nurse, as seen at that version. */
    @RolesAllowed(Names.ADMIN)
    @Audited("staff.change")
    public void changeNurse(UUID publicId, int version, StaffNames names) {
        Nurse nurse = locked(Nurse.class, publicId, version);
        refuseSameInitials(names, nurse.id());
        nurse.rename(names);
    }

    /** Books nobody with them any more; what is booked stays. */
    @RolesAllowed(Names.ADMIN)
    @Audited("staff.retire")
    public void retire(UUID publicId, int version) {
        locked(StaffMember.class, publicId, version).retire();
    }

    /** Books with them again. */
    @RolesAllowed(Names.ADMIN)
    @Audited("staff.come-back")
    public void comeBack(UUID publicId, int version) {
        StaffMember member = locked(StaffMember.class, publicId, version);
        refuseSameInitials(new StaffNames(member.displayName(), member.name(), member.initials()), member.id());
        member.comeBack();
    }

    private void hire(StaffMember member, ResourceKind kind) {
        members.add(member);
        bookables.added(member.id(), kind);
        edited(member);
    }

    private <T extends StaffMember> T locked(Class<T> type, UUID publicId, int version) {
        T member = members.find(type, publicId).orElseThrow(() -> new NotFound("person"));
        bookables.lock(List.of(member.id()));
        if (member.version() != version) {
            throw Rejected.conflict("staff.changed-meanwhile");
        }
        edited(member);
        return member;
    }

    private void edited(StaffMember member) {
        snapshots.edited(Snapshot.PLANNING);
        trail.about("staff", member.id(), null);
    }

    private void refuseSameInitials(StaffNames names, long exceptId) {
        if (members.initialsTaken(names.initials(), exceptId)) {
            throw Rejected.rule("staff.initials-taken", names.initials()).at("initials");
        }
    }
}
