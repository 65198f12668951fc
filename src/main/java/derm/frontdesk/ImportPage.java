package derm.frontdesk;

import derm.patient.importing.ColumnMapping;
import derm.patient.importing.ImportProgress;
import derm.patient.importing.ImportReport;
import derm.patient.importing.PatientField;
import derm.patient.importing.PatientImport;
import derm.platform.text.RefusalText;
import derm.shared.Rejected;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Taking patients over from a file, step by step: choose it, name its columns, try it out, import. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How far the page is. */
    public enum Step {
        /** Choose a file. */
        FILE,
        /** Say what its columns are. */
        COLUMNS,
        /** See what would happen. */
        TRY,
        /** See what happened. */
        DONE
    }

    @Inject
    private transient PatientImport patientImport;

    @Inject
    private transient RefusalText text;

    private transient @Nullable Part file;
    private Step step = Step.FILE;
    private PatientImport.@Nullable Upload upload;
    private final LinkedHashMap<String, @Nullable Integer> columns = new LinkedHashMap<>();
    private String system = "";
    private boolean dayFirst;
    private boolean stripDigits;
    private boolean running;
    private boolean failed;
    private @Nullable ImportReport report;

    /** Reads the chosen file. */
    public void read() throws IOException {
        if (file == null) {
            throw Rejected.invalid("patient.text-missing").at("file");
        }
        PatientImport.Upload read;
        try (InputStream content = file.getInputStream()) {
            read = patientImport.upload(content.readAllBytes());
        }
        upload = read;
        columns.clear();
        for (PatientField field : PatientField.values()) {
            columns.put(field.name(), read.mapping().column(field).orElse(null));
        }
        system = read.mapping().system();
        dayFirst = read.mapping().dayFirst();
        stripDigits = read.mapping().stripDigits();
        step = Step.COLUMNS;
    }

    /** Tries it out. */
    public void tryOut() {
        begin(Step.TRY);
        patientImport.startDryRun(opened().id(), mapping());
        watch();
    }

    /** Imports. */
    public void importAll() {
        begin(Step.DONE);
        patientImport.start(opened().id(), mapping());
        watch();
    }

    private void begin(Step next) {
        mapping();
        running = true;
        failed = false;
        report = null;
        step = next;
    }

    /** Looks how far it is. */
    public void watch() {
        ImportProgress progress = patientImport.progress(opened().id());
        if (progress != null && progress.isEnded()) {
            running = false;
            report = progress.report();
            failed = report == null;
        }
    }

    /** Goes back to the columns. */
    public void back() {
        step = Step.COLUMNS;
        report = null;
    }

    private ColumnMapping mapping() {
        Map<PatientField, Integer> chosen = new EnumMap<>(PatientField.class);
        columns.forEach((field, place) -> {
            if (place != null) {
                chosen.put(PatientField.valueOf(field), place);
            }
        });
        return new ColumnMapping(system, chosen, dayFirst, stripDigits);
    }

    private PatientImport.Upload opened() {
        if (upload == null) {
            throw Rejected.conflict("patient.upload-gone");
        }
        return upload;
    }

    /** Why a row cannot be read, in words. */
    public String reason(ImportReport.BadRow row) {
        return text.of(Rejected.invalid(row.refusal(), row.arguments().toArray()));
    }

    /** The fields a column can be. */
    public List<PatientField> getFields() {
        return List.of(PatientField.values());
    }

    /** The columns to choose from, by header with an example. */
    public Map<String, Integer> getHeaders() {
        Map<String, Integer> headers = new LinkedHashMap<>();
        List<String> names = opened().headers();
        for (int i = 0; i < names.size(); i++) {
            List<String> first = opened().firstRow();
            String example = i < first.size() && !first.get(i).isBlank() ? " (" + cut(first.get(i)) + ")" : "";
            headers.put(names.get(i) + example, i);
        }
        return headers;
    }

    private static String cut(String example) {
        return example.length() <= 24 ? example : example.substring(0, 24) + "…";
    }

    /** Rows done, of a running step. */
    public int getDone() {
        ImportProgress progress = upload == null ? null : patientImport.progress(upload.id());
        return progress == null ? 0 : progress.done();
    }

    /** The chosen file. */
    public @Nullable Part getFile() {
        return file;
    }

    /** The chosen file. */
    public void setFile(@Nullable Part chosen) {
        file = chosen;
    }

    /** How far the page is. */
    public Step getStep() {
        return step;
    }

    /** What was read of the file. */
    public PatientImport.@Nullable Upload getUpload() {
        return upload;
    }

    /** The place of each field's column. */
    public Map<String, @Nullable Integer> getColumns() {
        return columns;
    }

    /** The system the file comes from. */
    public String getSystem() {
        return system;
    }

    /** The system the file comes from. */
    public void setSystem(@Nullable String name) {
        system = name == null ? "" : name.strip();
    }

    /** Whether days come before months. */
    public boolean isDayFirst() {
        return dayFirst;
    }

    /** Whether days come before months. */
    public void setDayFirst(boolean first) {
        dayFirst = first;
    }

    /** Whether digits at the end of names are dropped. */
    public boolean isStripDigits() {
        return stripDigits;
    }

    /** Whether digits at the end of names are dropped. */
    public void setStripDigits(boolean strip) {
        stripDigits = strip;
    }

    /** Whether a step is at work. */
    public boolean isRunning() {
        return running;
    }

    /** Whether the last step broke and left nothing behind. */
    public boolean isFailed() {
        return failed;
    }

    /** What will be done, or was. */
    public @Nullable ImportReport getReport() {
        return report;
    }
}
