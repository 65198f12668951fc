package derm.patient;

import derm.shared.PersonName;
import derm.shared.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the clinic knows of a patient as a person: what registering takes and editing changes. Cannot exist unreadable.
 *
 * @param identity who it is
 * @param contact how to reach them
 * @param needs what their visits need
 * @param coverage who pays
 * @param guardian who decides for them, for a minor or a person under care
 * @param emergency whom to call
 * @param notices what everybody who meets them must know
 */
public record PatientDetails(
        Identity identity,
        Contact contact,
        Needs needs,
        Coverage coverage,
        @Nullable RelatedPerson guardian,
        @Nullable RelatedPerson emergency,
        Notices notices) {

    /** The most characters of a patient's pronouns. */
    public static final int MAX_PRONOUNS = 40;
    /** The most characters of a relation such as "mother". */
    public static final int MAX_RELATION = 40;
    /** The most characters of a related person's whole name. */
    public static final int MAX_FULL_NAME = 120;
    /** The most characters of what a patient needs to get around. */
    public static final int MAX_MOBILITY = 200;

    /** A patient of whom only the name and birth date are known. */
    public static PatientDetails of(PersonName name, LocalDate birthDate) {
        return new PatientDetails(
                Identity.of(name, birthDate), Contact.NONE, Needs.NONE, Coverage.SELF_PAY, null, null, Notices.NONE);
    }

    /** The same patient, reached otherwise. */
    public PatientDetails with(Contact newContact) {
        return new PatientDetails(identity, newContact, needs, coverage, guardian, emergency, notices);
    }

    /** The same patient with other needs. */
    public PatientDetails with(Needs newNeeds) {
        return new PatientDetails(identity, contact, newNeeds, coverage, guardian, emergency, notices);
    }

    /** The same patient with other notices. */
    public PatientDetails with(Notices newNotices) {
        return new PatientDetails(identity, contact, needs, coverage, guardian, emergency, newNotices);
    }

    /**
     * Who a patient is.
     *
     * @param name the name of record
     * @param preferredName how they like to be called
     * @param pronouns their pronouns, if they said
     * @param birthDate the day of birth
     * @param sexRecorded what a former record states
     * @param deceasedOn the day they died; such a patient is kept and never booked
     */
    public record Identity(
            PersonName name,
            @Nullable String preferredName,
            @Nullable String pronouns,
            LocalDate birthDate,
            @Nullable SexRecorded sexRecorded,
            @Nullable LocalDate deceasedOn) {

        /** Strips texts and refuses a death before birth. */
        public Identity {
            preferredName = Text.orNull(preferredName, PersonName.MAX_LENGTH, "preferredName");
            pronouns = Text.orNull(pronouns, MAX_PRONOUNS, "pronouns");
            if (deceasedOn != null && deceasedOn.isBefore(birthDate)) {
                throw Rejected.invalid("patient.died-before-birth").at("deceasedOn");
            }
        }

        /** A person of whom only name and birth date are known. */
        public static Identity of(PersonName name, LocalDate birthDate) {
            return new Identity(name, null, null, birthDate, null, null);
        }
    }

    /**
     * How to reach a patient.
     *
     * @param phone the first number, usually the mobile
     * @param secondPhone another number
     * @param email where mail goes
     * @param address where letters go
     * @param channel what they like best
     */
    public record Contact(
            @Nullable PhoneNumber phone,
            @Nullable PhoneNumber secondPhone,
            @Nullable String email,
            Address address,
            @Nullable ContactChannel channel) {

        /** Nothing known. */
        public static final Contact NONE = new Contact(null, null, null, Address.NONE, null);

        private static final int MAX_EMAIL = 254;

        /** Refuses an email that cannot be one. */
        public Contact {
            email = Text.orNull(email, MAX_EMAIL, "email");
            if (email != null && !email.matches("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]{2,}")) {
                throw Rejected.invalid("patient.email-unreadable").at("email");
            }
        }
    }

    /**
     * Where a patient lives.
     *
     * @param street street and number
     * @param city town
     * @param region state or province
     * @param postalCode ZIP or post code
     */
    public record Address(
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postalCode) {

        /** No address known. */
        public static final Address NONE = new Address(null, null, null, null);

        /** Strips the lines. */
        public Address {
            street = Text.orNull(street, 120, "street");
            city = Text.orNull(city, 80, "city");
            region = Text.orNull(region, 80, "region");
            postalCode = Text.orNull(postalCode, 20, "postalCode");
        }
    }

    /**
     * What a patient's visits need.
     *
     * @param language the language to speak, as a BCP 47 tag such as {@code es}
     * @param interpreter whether an interpreter must be there
     * @param mobility what they need to get around, in short
     */
    public record Needs(
            String language, boolean interpreter, @Nullable String mobility) {

        /** English, no interpreter, nothing special. */
        public static final Needs NONE = new Needs("en", false, null);

        /** Refuses what is no language tag. */
        public Needs {
            language = Locale.forLanguageTag(language.strip()).toLanguageTag();
            if (language.equals("und") || language.length() > 35) {
                throw Rejected.invalid("patient.language-unknown").at("language");
            }
            mobility = Text.orNull(mobility, MAX_MOBILITY, "mobility");
        }
    }

    /**
     * Who else matters: a guardian or the person to call in an emergency.
     *
     * @param name their whole name
     * @param phone their number
     * @param relation what they are to the patient, such as "mother"
     */
    public record RelatedPerson(
            String name,
            @Nullable PhoneNumber phone,
            @Nullable String relation) {

        /** Strips the texts. */
        public RelatedPerson {
            name = Text.required(name, MAX_FULL_NAME, "name");
            relation = Text.orNull(relation, MAX_RELATION, "relation");
        }
    }

    /**
     * What everybody who meets the patient must know, in words that the front desk may see.
     *
     * @param skinType the Fitzpatrick type, once somebody judged it
     * @param allergies such as "Latex"
     * @param alerts such as "Faints at needles"
     */
    public record Notices(@Nullable SkinType skinType, List<String> allergies, List<String> alerts) {

        /** Nothing known. */
        public static final Notices NONE = new Notices(null, List.of(), List.of());

        /** Strips the texts and leaves out empty ones. */
        public Notices {
            allergies = ShortTexts.checked(allergies, "allergies");
            alerts = ShortTexts.checked(alerts, "alerts");
        }
    }
}
