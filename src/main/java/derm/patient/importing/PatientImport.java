package derm.patient.importing;

import derm.patient.BirthDates;
import derm.patient.NewPatient;
import derm.patient.PatientRegistration;
import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role;
import derm.platform.time.ClinicTime;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Taking over patients from a CSV export, in steps: upload and see how the columns are understood, try it out, then add
 * all new patients in one transaction.
 */
@Stateless
@DenyAll
public class PatientImport {

    private static final int BATCH = 500;

    @Inject
    private ImportTray tray;

    @Inject
    private ImportRunner runner;

    @Inject
    private ColumnMappings mappings;

    @Inject
    private PatientRegistration registration;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail trail;

    @Inject
    private ClinicTime time;

    /**
     * An uploaded file.
     *
     * @param id names it in the next steps
     * @param headers its columns, without those that are never kept
     * @param dropped the columns that were dropped unread
     * @param rows how many rows it has
     * @param firstRow the first row's values, as an example
     * @param mapping how its columns are understood: as last time, or guessed
     * @param remembered whether it was last time
     */
    public record Upload(
            UUID id,
            List<String> headers,
            List<String> dropped,
            int rows,
            List<String> firstRow,
            ColumnMapping mapping,
            boolean remembered)
            implements Serializable {}

    /** Reads an uploaded file and keeps it in memory for the next steps. */
    @RolesAllowed({Role.Names.FRONT_DESK, Role.Names.SYSTEM})
    public Upload upload(byte[] file) {
        PatientSheet sheet = SheetReader.read(file);
        ColumnMapping remembered = mappings.of(sheet).orElse(null);
        return new Upload(
                tray.put(sheet),
                sheet.headers(),
                sheet.dropped(),
                sheet.rows().size(),
                sheet.rows().isEmpty() ? List.of() : sheet.rows().get(0).values(),
                remembered == null ? ColumnMapping.guess(sheet) : remembered,
                remembered != null);
    }

    /** Starts trying it out, changing nothing. */
    @RolesAllowed(Role.Names.FRONT_DESK)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void startDryRun(UUID upload, ColumnMapping mapping) {
        start(upload, mapping, true);
    }

    /** Starts adding the new patients. */
    @RolesAllowed(Role.Names.FRONT_DESK)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void start(UUID upload, ColumnMapping mapping) {
        start(upload, mapping, false);
    }

    /** How far the upload's running step is; none before the first. */
    @RolesAllowed(Role.Names.FRONT_DESK)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public @Nullable ImportProgress progress(UUID upload) {
        return tray.get(upload).progress();
    }

    /** Forgets an uploaded file. */
    @RolesAllowed(Role.Names.FRONT_DESK)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forget(UUID upload) {
        tray.get(upload);
        tray.drop(upload);
    }

    /** Sorts the rows into new, known, repeated and bad, changing nothing. */
    @RolesAllowed({Role.Names.FRONT_DESK, Role.Names.SYSTEM})
    @Audited("patient.import-tried")
    public ImportReport dryRun(PatientSheet sheet, ColumnMapping mapping, ImportProgress progress) {
        ImportReport report = plan(sheet, mapping, progress, 1).report();
        trail.detail(counts(report));
        return report;
    }

    /** Adds all new patients of the file, in one transaction, and remembers how its columns were read. */
    @RolesAllowed({Role.Names.FRONT_DESK, Role.Names.SYSTEM})
    @Audited("patient.import")
    public ImportReport carryOut(PatientSheet sheet, ColumnMapping mapping, ImportProgress progress) {
        ImportPlan plan = plan(sheet, mapping, progress, 2);
        List<NewPatient> fresh = plan.fresh();
        for (int from = 0; from < fresh.size(); from += BATCH) {
            List<NewPatient> batch = fresh.subList(from, Math.min(fresh.size(), from + BATCH));
            registration.registerAll(batch);
            progress.advance(batch.size() / 2);
        }
        mappings.remember(sheet, mapping);
        trail.detail(counts(plan.report()));
        return plan.report();
    }

    private void start(UUID upload, ColumnMapping mapping, boolean dryRun) {
        ImportTray.Draft draft = tray.get(upload);
        mapping.check(draft.sheet().headers().size());
        runner.run(currentUser.caller(), draft.sheet(), mapping, draft.start(), dryRun);
    }

    /** Reads and sorts batch by batch; {@code share} is how many such passes the progress is made of. */
    private ImportPlan plan(PatientSheet sheet, ColumnMapping mapping, ImportProgress progress, int share) {
        mapping.check(sheet.headers().size());
        ImportPlan plan = new ImportPlan();
        RowReader reader = new RowReader(mapping, time.today());
        List<PatientSheet.Row> rows = sheet.rows();
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<PatientSheet.Row> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            List<ImportPlan.GoodRow> readable =
                    plan.read(batch, reader, person -> BirthDates.check(person.details(), time.today()));
            plan.sort(
                    readable,
                    registration.known(
                            readable.stream().map(ImportPlan.GoodRow::person).toList()));
            progress.advance(batch.size() / share);
        }
        return plan;
    }

    private static String counts(ImportReport report) {
        return report.read() + " read, " + report.fresh() + " new, " + report.known() + " known, " + report.repeated()
                + " repeated, " + report.unreadable() + " unreadable";
    }
}
