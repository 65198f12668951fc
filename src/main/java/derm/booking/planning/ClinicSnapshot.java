package derm.booking.planning;

import derm.catalogue.Catalogue;
import derm.facility.Facility;
import derm.platform.settings.Snapshot;
import derm.platform.settings.SnapshotVersions;
import derm.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Keeps the clinic in memory and reads it again when an edit has counted its version up: one lookup a question. */
@ApplicationScoped
public class ClinicSnapshot {

    @Inject
    private SnapshotVersions versions;

    @Inject
    private Catalogue catalogue;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Facility facility;

    private volatile @Nullable Clinic held;

    /** The clinic as of now. */
    public Clinic current() {
        long version = versions.of(Snapshot.PLANNING);
        Clinic clinic = held;
        if (clinic == null || clinic.version() != version) {
            clinic = Clinic.of(
                    version, catalogue.all(), staff.providers(), staff.nurses(), facility.rooms(), facility.devices());
            held = clinic;
        }
        return clinic;
    }

    /** Whether nothing was edited since; asked once the resources are locked. */
    public boolean isCurrent(Clinic clinic) {
        return versions.of(Snapshot.PLANNING) == clinic.version();
    }
}
