package derm.patient.importing;

import java.util.Locale;
import java.util.Optional;

/** What a column of an import file can be, with the headers by which other systems call it. */
public enum PatientField {
    /** The other system's id. */
    EXTERNAL_ID("id patientid externalid uuid chartnumber mrn patientnumber"),
    /** Given name. */
    GIVEN_NAME("first firstname given givenname forename vorname prenom nombre"),
    /** Further given names, appended to the first. */
    MIDDLE_NAME("middle middlename secondname"),
    /** Family name. */
    FAMILY_NAME("last lastname family familyname surname nachname nom apellido apellidos"),
    /** How they like to be called. */
    PREFERRED_NAME("preferred preferredname nickname calledname"),
    /** Pronouns. */
    PRONOUNS("pronouns"),
    /** Birth date. */
    BIRTH_DATE("birthdate dateofbirth dob birth born geburtsdatum fechanacimiento"),
    /** The day they died. */
    DECEASED_ON("deathdate dateofdeath deceased deceasedon dod died"),
    /** Sex as recorded. */
    SEX("sex gender sexatbirth administrativesex"),
    /** First phone. */
    PHONE("phone mobile cell cellphone mobilephone phone1 telephone phonenumber telefon"),
    /** Second phone. */
    SECOND_PHONE("phone2 homephone workphone landline secondphone otherphone"),
    /** Email. */
    EMAIL("email mail emailaddress"),
    /** Street and number. */
    STREET("address street address1 addressline1 streetaddress"),
    /** Town. */
    CITY("city town ort"),
    /** State or province. */
    REGION("state province region"),
    /** ZIP or post code. */
    POSTAL_CODE("zip zipcode postalcode postcode plz"),
    /** The language they speak. */
    LANGUAGE("language lang preferredlanguage"),
    /** The insurer. */
    PAYER("payer insurance insurer insurancename"),
    /** The number on the insurance card. */
    MEMBER_NUMBER("memberid membernumber insuranceid policynumber"),
    /** Allergies, separated by semicolons. */
    ALLERGIES("allergies allergy");

    private final String headers;

    PatientField(String headers) {
        this.headers = " " + headers + " ";
    }

    /** The field that a header most likely is. */
    static Optional<PatientField> guess(String header) {
        String plain = plain(header);
        for (PatientField field : values()) {
            if (field.headers.contains(" " + plain + " ")) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    /** Whether nobody can be registered without it. */
    public boolean isRequired() {
        return this == GIVEN_NAME || this == FAMILY_NAME || this == BIRTH_DATE;
    }
}
