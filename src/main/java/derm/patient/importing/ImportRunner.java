package derm.patient.importing;

import derm.platform.security.Caller;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Runs an import beside the request that started it, so that a page can show how far it is. */
@Stateless
@DenyAll
public class ImportRunner {

    @Inject
    private PatientImport patientImport;

    @Inject
    private CurrentUser currentUser;

    /** Tries out or carries out, as the caller who started it; the progress ends whatever happens. */
    @Asynchronous
    @RolesAllowed(Role.Names.FRONT_DESK)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run(Caller caller, PatientSheet sheet, ColumnMapping mapping, ImportProgress progress, boolean dryRun) {
        try {
            currentUser.become(caller);
            progress.succeed(
                    dryRun
                            ? patientImport.dryRun(sheet, mapping, progress)
                            : patientImport.carryOut(sheet, mapping, progress));
        } finally {
            progress.end();
        }
    }
}
