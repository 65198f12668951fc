package derm.frontdesk;

import derm.patient.PatientDetails;
import derm.patient.PatientFile;
import derm.patient.PatientSummary;
import derm.patient.SkinType;
import derm.platform.time.ClinicTime;
import derm.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A patient at a glance: who it is, what to know before meeting them, what happened and what comes. */
@Named
@RequestScoped
public class PatientPage {

    private static final int OF_AGE = 18;

    @Inject
    private PatientFile file;

    @Inject
    private ClinicTime time;

    @Inject
    @Any
    private Instance<TimelineSource> sources;

    private @Nullable UUID id;
    private PatientFile.@Nullable View view;
    private List<TimelineEntry> timeline = List.of();

    /** Opens the file. */
    public void open() {
        if (id == null) {
            throw new NotFound("patient");
        }
        PatientFile.View read = file.read(id);
        view = read;
        timeline = sources.stream()
                .flatMap(source -> source.entries(read.summary()).stream())
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
    }

    /** Whose file. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Whose file. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }

    /** The patient in one row. */
    public PatientSummary getPatient() {
        return opened().summary();
    }

    /** Everything that is known. */
    public PatientDetails getDetails() {
        return opened().details();
    }

    /** What happened and what comes, the latest first. */
    public List<TimelineEntry> getTimeline() {
        return timeline;
    }

    /** When the clinic took the patient down. */
    public Instant getRegisteredAt() {
        return opened().registeredAt();
    }

    /** Whether the patient is not of age, so that a guardian decides. */
    public boolean isMinor() {
        return !getPatient().deceased() && getPatient().ageOn(time.today()) < OF_AGE;
    }

    /** Whether there is anything to know before meeting them. */
    public boolean isMarked() {
        PatientDetails details = getDetails();
        SkinType skin = details.notices().skinType();
        return getPatient().deceased()
                || isMinor()
                || !details.notices().allergies().isEmpty()
                || !details.notices().alerts().isEmpty()
                || (skin != null && skin.marksEasily())
                || details.needs().interpreter()
                || details.needs().mobility() != null;
    }

    /** The name of the language they speak, empty for English. */
    public String getLanguage() {
        Locale language = Locale.forLanguageTag(getDetails().needs().language());
        return language.getLanguage().equals("en") ? "" : language.getDisplayLanguage(Locale.ENGLISH);
    }

    /** The address in one line, empty where none is known. */
    public String getAddress() {
        PatientDetails.Address address = getDetails().contact().address();
        return String.join(
                        ", ",
                        Stream.of(
                                        address.street(),
                                        address.city(),
                                        String.join(
                                                " ",
                                                Stream.of(address.region(), address.postalCode())
                                                        .flatMap(Stream::ofNullable)
                                                        .toList()))
                                .flatMap(Stream::ofNullable)
                                .filter(line -> !line.isBlank())
                                .toList())
                .strip();
    }

    private PatientFile.View opened() {
        if (view == null) {
            throw new NotFound("patient");
        }
        return view;
    }
}
