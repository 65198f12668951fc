package derm.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the use cases of this request say they were about; emptied whenever an event is written. */
@RequestScoped
class AuditSubject {

    private @Nullable String kind;
    private @Nullable Long id;
    private @Nullable Long patientId;
    private final List<String> details = new ArrayList<>();

    void about(String newKind, long newId, @Nullable Long newPatientId) {
        kind = newKind;
        id = newId;
        patientId = newPatientId;
    }

    void detail(String text) {
        details.add(text);
    }

    @Nullable
    String kind() {
        return kind;
    }

    @Nullable
    Long id() {
        return id;
    }

    @Nullable
    Long patientId() {
        return patientId;
    }

    @Nullable
    String details() {
        return details.isEmpty() ? null : String.join("; ", details);
    }

    void clear() {
        kind = null;
        id = null;
        patientId = null;
        details.clear();
    }
}
