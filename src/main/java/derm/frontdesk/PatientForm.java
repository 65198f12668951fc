package derm.frontdesk;

import derm.patient.BirthDates;
import derm.patient.ContactChannel;
import derm.patient.Coverage;
import derm.patient.PatientDetails;
import derm.patient.PatientDetails.Address;
import derm.patient.PatientDetails.Contact;
import derm.patient.PatientDetails.Identity;
import derm.patient.PatientDetails.Needs;
import derm.patient.PatientDetails.Notices;
import derm.patient.PatientDetails.RelatedPerson;
import derm.patient.PhoneNumber;
import derm.patient.SexRecorded;
import derm.patient.SkinType;
import derm.shared.PersonName;
import derm.shared.Rejected;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is typed about a patient, by field: for registering, editing, and for joining two edits of the same patient. */
public class PatientForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> LANGUAGES = List.of(
            "en", "es", "zh", "tl", "vi", "ar", "fr", "ko", "ru", "pt", "ht", "hi", "de", "pl", "it", "ur", "fa", "ja",
            "bn", "uk", "am", "so", "he", "el", "tr");
    private static final Pattern COMMA = Pattern.compile("[,;\\n]");

    private final LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();

    /** A field that two people changed to different values. */
    public record Clash(String field, String mine, String theirs) implements Serializable {}

    /** An empty form. */
    public PatientForm() {
        show(Needs.NONE);
        values.put("coverage", Coverage.Kind.SELF_PAY.name());
    }

    /** The form of a registered patient. */
    public PatientForm(PatientDetails details) {
        Identity identity = details.identity();
        values.put("givenName", identity.name().given());
        values.put("familyName", identity.name().family());
        values.put("preferredName", identity.preferredName());
        values.put("pronouns", identity.pronouns());
        values.put("birthDate", identity.birthDate().toString());
        values.put("sex", name(identity.sexRecorded()));
        values.put("deceasedOn", Objects.toString(identity.deceasedOn(), null));
        show(details.contact());
        show(details.needs());
        values.put("coverage", details.coverage().kind().name());
        values.put("payer", details.coverage().payer());
        values.put("memberNumber", details.coverage().memberNumber());
        show("guardian", details.guardian());
        show("emergency", details.emergency());
        values.put("skinType", name(details.notices().skinType()));
        values.put("allergies", joined(details.notices().allergies()));
        values.put("alerts", joined(details.notices().alerts()));
    }

    private void show(Contact contact) {
        values.put("phone", typed(contact.phone()));
        values.put("secondPhone", typed(contact.secondPhone()));
        values.put("email", contact.email());
        values.put("street", contact.address().street());
        values.put("city", contact.address().city());
        values.put("region", contact.address().region());
        values.put("postalCode", contact.address().postalCode());
        values.put("channel", name(contact.channel()));
    }

    private void show(Needs needs) {
        values.put("language", needs.language());
        values.put("interpreter", needs.interpreter());
        values.put("mobility", needs.mobility());
    }

    private void show(String who, @Nullable RelatedPerson person) {
        values.put(who + "Name", person == null ? null : person.name());
        values.put(who + "Phone", person == null ? null : typed(person.phone()));
        values.put(who + "Relation", person == null ? null : person.relation());
    }

    /** The values by field, as the inputs read and write them. */
    public Map<String, @Nullable Object> getValues() {
        return values;
    }

    /** The languages to choose from by name, the patient's own among them. */
    public Map<String, String> getLanguages() {
        Map<String, String> byName = new TreeMap<>();
        Stream.concat(LANGUAGES.stream(), Stream.of(orElse("language", "en")))
                .forEach(tag -> byName.put(Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH), tag));
        return byName;
    }

    /**
     * What was typed, as the register takes it.
     *
     * @throws Rejected naming the field that cannot be read
     */
    public PatientDetails details(LocalDate today) {
        return new PatientDetails(
                identity(today),
                contact(),
                new Needs(orElse("language", "en"), Boolean.TRUE.equals(values.get("interpreter")), orNull("mobility")),
                new Coverage(
                        Coverage.Kind.valueOf(orElse("coverage", Coverage.Kind.SELF_PAY.name())),
                        orNull("payer"),
                        orNull("memberNumber")),
                related("guardian"),
                related("emergency"),
                new Notices(choice("skinType", SkinType::valueOf), split("allergies"), split("alerts")));
    }

    private Identity identity(LocalDate today) {
        LocalDate born = date("birthDate", today)
                .orElseThrow(() -> Rejected.invalid("patient.text-missing").at("birthDate"));
        return new Identity(
                new PersonName(needed("givenName"), needed("familyName")),
                orNull("preferredName"),
                orNull("pronouns"),
                born,
                choice("sex", SexRecorded::valueOf),
                date("deceasedOn", today).orElse(null));
    }

    private Contact contact() {
        return new Contact(
                PhoneNumber.parse(text("phone"), "phone"),
                PhoneNumber.parse(text("secondPhone"), "secondPhone"),
                orNull("email"),
                new Address(orNull("street"), orNull("city"), orNull("region"), orNull("postalCode")),
                choice("channel", ContactChannel::valueOf));
    }

    private @Nullable RelatedPerson related(String who) {
        String name = text(who + "Name");
        if (!name.isEmpty()) {
            return new RelatedPerson(
                    name, PhoneNumber.parse(text(who + "Phone"), who + "Phone"), orNull(who + "Relation"));
        }
        if (!text(who + "Phone").isEmpty() || !text(who + "Relation").isEmpty()) {
            throw Rejected.invalid("patient.text-missing").at(who + "Name");
        }
        return null;
    }

    private Optional<LocalDate> date(String field, LocalDate today) {
        if (text(field).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(BirthDates.single(text(field), today, false)
                .orElseThrow(() -> Rejected.invalid("patient.date-unreadable").at(field)));
    }

    /**
     * Joins this edit with one that was saved in between: what only they changed is taken over, what both changed stays
     * as typed here and is named.
     */
    public List<Clash> join(PatientForm before, PatientForm theirs) {
        List<Clash> clashes = new ArrayList<>();
        TreeSet<String> fields = new TreeSet<>(theirs.values.keySet());
        fields.addAll(values.keySet());
        for (String field : fields) {
            boolean mineChanged = !text(field).equals(before.text(field));
            boolean theirsChanged = !theirs.text(field).equals(before.text(field));
            if (theirsChanged && !mineChanged) {
                values.put(field, theirs.values.get(field));
            } else if (theirsChanged && !theirs.text(field).equals(text(field))) {
                clashes.add(new Clash(field, text(field), theirs.text(field)));
            }
        }
        return clashes;
    }

    private String text(String field) {
        return Objects.toString(values.get(field), "").strip();
    }

    private String needed(String field) {
        if (text(field).isEmpty()) {
            throw Rejected.invalid("patient.text-missing").at(field);
        }
        if (text(field).length() > PersonName.MAX_LENGTH) {
            throw Rejected.invalid("patient.text-too-long", PersonName.MAX_LENGTH)
                    .at(field);
        }
        return text(field);
    }

    private @Nullable String orNull(String field) {
        return text(field).isEmpty() ? null : text(field);
    }

    private String orElse(String field, String standard) {
        return text(field).isEmpty() ? standard : text(field);
    }

    private <E> @Nullable E choice(String field, Function<String, E> read) {
        return text(field).isEmpty() ? null : read.apply(text(field));
    }

    private List<String> split(String field) {
        return COMMA.splitAsStream(text(field)).toList();
    }

    private static String joined(List<String> texts) {
        return String.join(", ", texts);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String typed(@Nullable PhoneNumber number) {
        return number == null ? null : number.typed();
    }
}
