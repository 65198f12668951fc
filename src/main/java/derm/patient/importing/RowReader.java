package derm.patient.importing;

import derm.patient.BirthDates;
import derm.patient.Coverage;
import derm.patient.ExternalId;
import derm.patient.NewPatient;
import derm.patient.PatientDetails;
import derm.patient.PatientDetails.Address;
import derm.patient.PatientDetails.Contact;
import derm.patient.PatientDetails.Identity;
import derm.patient.PatientDetails.Needs;
import derm.patient.PatientDetails.Notices;
import derm.patient.PhoneNumber;
import derm.patient.SexRecorded;
import derm.shared.PersonName;
import derm.shared.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a patient of a row; whatever cannot be read is a refusal that names the field. */
final class RowReader {

    private static final Pattern TRAILING_DIGITS = Pattern.compile("(?<=\\p{L})\\d+(?=\\s|$)");
    private static final Pattern SEMICOLON = Pattern.compile(";");

    private final ColumnMapping mapping;
    private final LocalDate today;

    RowReader(ColumnMapping mapping, LocalDate today) {
        this.mapping = mapping;
        this.today = today;
    }

    NewPatient read(PatientSheet.Row row) {
        PatientDetails details = new PatientDetails(
                identity(row),
                contact(row),
                needs(row),
                coverage(row),
                null,
                null,
                new Notices(null, allergies(row), List.of()));
        String id = value(row, PatientField.EXTERNAL_ID);
        return new NewPatient(details, id.isEmpty() ? null : new ExternalId(mapping.system(), id));
    }

    private Identity identity(PatientSheet.Row row) {
        return new Identity(
                name(row),
                orNull(name(row, PatientField.PREFERRED_NAME)),
                orNull(value(row, PatientField.PRONOUNS)),
                date(row, PatientField.BIRTH_DATE).orElseThrow(() -> missing(PatientField.BIRTH_DATE)),
                sex(row),
                date(row, PatientField.DECEASED_ON).orElse(null));
    }

    private PersonName name(PatientSheet.Row row) {
        String given = (name(row, PatientField.GIVEN_NAME) + " " + name(row, PatientField.MIDDLE_NAME)).strip();
        String family = name(row, PatientField.FAMILY_NAME);
        if (given.isEmpty()) {
            throw missing(PatientField.GIVEN_NAME);
        }
        if (family.isEmpty()) {
            throw missing(PatientField.FAMILY_NAME);
        }
        if (Math.max(given.length(), family.length()) > PersonName.MAX_LENGTH) {
            throw Rejected.invalid("patient.text-too-long", PersonName.MAX_LENGTH)
                    .at(PatientField.FAMILY_NAME.name());
        }
        return new PersonName(given, family);
    }

    private String name(PatientSheet.Row row, PatientField field) {
        String value = value(row, field);
        return mapping.stripDigits() ? TRAILING_DIGITS.matcher(value).replaceAll("") : value;
    }

    private Optional<LocalDate> date(PatientSheet.Row row, PatientField field) {
        String value = value(row, field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = BirthDates.single(value, today, mapping.dayFirst());
        if (date.isEmpty()) {
            throw Rejected.invalid("patient.date-unreadable").at(field.name());
        }
        return date;
    }

    private @Nullable SexRecorded sex(PatientSheet.Row row) {
        String value = value(row, PatientField.SEX).toLowerCase(Locale.ROOT);
        return switch (value) {
            case "" -> null;
            case "f", "female", "w" -> SexRecorded.FEMALE;
            case "m", "male" -> SexRecorded.MALE;
            default -> SexRecorded.OTHER;
        };
    }

    private Contact contact(PatientSheet.Row row) {
        return new Contact(
                PhoneNumber.parse(value(row, PatientField.PHONE), PatientField.PHONE.name()),
                PhoneNumber.parse(value(row, PatientField.SECOND_PHONE), PatientField.SECOND_PHONE.name()),
                orNull(value(row, PatientField.EMAIL)),
                new Address(
                        orNull(value(row, PatientField.STREET)),
                        orNull(value(row, PatientField.CITY)),
                        orNull(value(row, PatientField.REGION)),
                        orNull(value(row, PatientField.POSTAL_CODE))),
                null);
    }

    private Needs needs(PatientSheet.Row row) {
        String language = value(row, PatientField.LANGUAGE);
        return language.isEmpty() ? Needs.NONE : new Needs(language, false, null);
    }

    private Coverage coverage(PatientSheet.Row row) {
        String payer = value(row, PatientField.PAYER);
        return payer.isEmpty()
                ? Coverage.SELF_PAY
                : new Coverage(Coverage.Kind.INSURED, payer, orNull(value(row, PatientField.MEMBER_NUMBER)));
    }

    private List<String> allergies(PatientSheet.Row row) {
        return SEMICOLON.splitAsStream(value(row, PatientField.ALLERGIES)).toList();
    }

    private String value(PatientSheet.Row row, PatientField field) {
        return mapping.column(field).map(row::value).orElse("");
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static Rejected missing(PatientField field) {
        return Rejected.invalid("patient.text-missing").at(field.name());
    }
}
