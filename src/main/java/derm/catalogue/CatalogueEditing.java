package derm.catalogue;

import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.Role.Names;
import derm.platform.settings.Snapshot;
import derm.platform.settings.SnapshotVersions;
import derm.shared.NotFound;
import derm.shared.Rejected;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;

/** Looks after treatments and their protocols. What is booked keeps the phases it was booked with. */
@Stateless
@DenyAll
public class CatalogueEditing {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,29}");

    @Inject
    private Treatments treatments;

    @Inject
    private SnapshotVersions snapshots;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Adds a treatment with the first revision of its protocol. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    @Audited("catalogue.add")
    public TreatmentRow add(String code, Method method, TreatmentDetails details, ProtocolDetails protocol) {
        if (!CODE.matcher(code).matches()) {
            throw Rejected.invalid("catalogue.code").at("code");
        }
        if (treatments.codeTaken(code)) {
            throw Rejected.rule("catalogue.code-taken", code).at("code");
        }
        Treatment treatment = new Treatment(code, method, treatments.nextPosition(), details);
        treatments.add(treatment);
        Protocol first = new Protocol(treatment, 1, clock.instant(), protocol);
        treatments.add(first);
        edited(treatment);
        return TreatmentRow.of(treatment, first);
    }

    /** Changes what the clinic says about a treatment, as seen at that version. */
    @RolesAllowed(Names.ADMIN)
    @Audited("catalogue.change")
    public void change(UUID publicId, int version, TreatmentDetails details) {
        seenAt(publicId, version).change(details);
    }

    /** Offers a treatment or no longer does, as seen at that version. */
    @RolesAllowed(Names.ADMIN)
    @Audited("catalogue.offer")
    public void offer(UUID publicId, int version, boolean offered) {
        seenAt(publicId, version).offer(offered);
    }

    /** Saves the next revision of a protocol; somebody who saw an older revision is told so. */
    @RolesAllowed(Names.ADMIN)
    @Audited("catalogue.protocol")
    public void revise(UUID publicId, int revision, ProtocolDetails details) {
        Protocol current = current(publicId);
        if (current.revision() != revision) {
            throw Rejected.conflict("catalogue.changed-meanwhile");
        }
        treatments.add(new Protocol(current.treatment(), revision + 1, clock.instant(), details));
        edited(current.treatment());
        trail.detail("revision " + (revision + 1));
    }

    private Treatment seenAt(UUID publicId, int version) {
        Treatment treatment = current(publicId).treatment();
        if (treatment.version() != version) {
            throw Rejected.conflict("catalogue.changed-meanwhile");
        }
        edited(treatment);
        return treatment;
    }

    private Protocol current(UUID publicId) {
        return treatments.current(publicId).orElseThrow(() -> new NotFound("treatment"));
    }

    private void edited(Treatment treatment) {
        snapshots.edited(Snapshot.PLANNING);
        trail.about("treatment", treatment.id(), null);
    }
}
