package derm.patient;

import derm.patient.PatientDetails.Address;
import derm.patient.PatientDetails.Contact;
import derm.patient.PatientDetails.Identity;
import derm.patient.PatientDetails.Needs;
import derm.patient.PatientDetails.Notices;
import derm.patient.PatientDetails.RelatedPerson;
import derm.shared.BaseEntity;
import derm.shared.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person whom the clinic treats: registered at the desk or taken over from another system, found by name, birth date,
 * phone or number, edited as life goes on, and never deleted. Who died is kept and no longer booked.
 *
 * <p>A patient is also a resource: in one place at a time, so a booking claims their time like a room's.
 */
@Entity
@Table(name = "patient")
public class Patient extends BaseEntity {

    @Column(nullable = false, updatable = false)
    private String mrn;

    @Column(name = "given_name", nullable = false)
    private String givenName;

    @Column(name = "family_name", nullable = false)
    private String familyName;

    @Column(name = "preferred_name")
    private @Nullable String preferredName;

    private @Nullable String pronouns;

    @Column(name = "birth_date", nullable = false)
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "sex_recorded")
    private @Nullable SexRecorded sexRecorded;

    @Column(name = "deceased_on")
    private @Nullable LocalDate deceasedOn;

    private @Nullable String phone;

    @Column(name = "phone_digits")
    private @Nullable String phoneDigits;

    @Column(name = "second_phone")
    private @Nullable String secondPhone;

    @Column(name = "second_phone_digits")
    private @Nullable String secondPhoneDigits;

    private @Nullable String email;
    private @Nullable String street;
    private @Nullable String city;
    private @Nullable String region;

    @Column(name = "postal_code")
    private @Nullable String postalCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_channel")
    private @Nullable ContactChannel contactChannel;

    @Column(nullable = false)
    private String language;

    private boolean interpreter;

    @Column(name = "mobility_needs")
    private @Nullable String mobilityNeeds;

    @Enumerated(EnumType.STRING)
    @Column(name = "coverage", nullable = false)
    private Coverage.Kind coverageKind;

    private @Nullable String payer;

    @Column(name = "member_number")
    private @Nullable String memberNumber;

    @Column(name = "guardian_name")
    private @Nullable String guardianName;

    @Column(name = "guardian_phone")
    private @Nullable String guardianPhone;

    @Column(name = "guardian_relation")
    private @Nullable String guardianRelation;

    @Column(name = "emergency_name")
    private @Nullable String emergencyName;

    @Column(name = "emergency_phone")
    private @Nullable String emergencyPhone;

    @Column(name = "emergency_relation")
    private @Nullable String emergencyRelation;

    @Enumerated(EnumType.STRING)
    @Column(name = "skin_type")
    private @Nullable SkinType skinType;

    @Convert(converter = ShortTexts.class)
    private List<String> allergies;

    @Convert(converter = ShortTexts.class)
    private List<String> alerts;

    @Column(name = "external_system", updatable = false)
    private @Nullable String externalSystem;

    @Column(name = "external_id", updatable = false)
    private @Nullable String externalId;

    @Column(name = "sensitive_chart", nullable = false)
    private boolean sensitiveChart;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private @Nullable Patient mergedInto;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    protected Patient() {}

    Patient(String mrn, PatientDetails details, @Nullable ExternalId external, Instant registeredAt) {
        this.mrn = mrn;
        this.externalSystem = external == null ? null : external.system();
        this.externalId = external == null ? null : external.id();
        this.registeredAt = registeredAt;
        changeIdentity(details.identity());
        changeContact(details.contact());
        changeTerms(details.needs(), details.coverage());
        changePeople(details.guardian(), details.emergency());
        changeNotices(details.notices());
    }

    /** Takes over what the form says. */
    void change(PatientDetails details) {
        changeIdentity(details.identity());
        changeContact(details.contact());
        changeTerms(details.needs(), details.coverage());
        changePeople(details.guardian(), details.emergency());
        changeNotices(details.notices());
    }

    private void changeTerms(Needs needs, Coverage coverage) {
        language = needs.language();
        interpreter = needs.interpreter();
        mobilityNeeds = needs.mobility();
        coverageKind = coverage.kind();
        payer = coverage.payer();
        memberNumber = coverage.memberNumber();
    }

    private void changeNotices(Notices notices) {
        skinType = notices.skinType();
        allergies = notices.allergies();
        alerts = notices.alerts();
    }

    private void changeIdentity(Identity identity) {
        givenName = identity.name().given();
        familyName = identity.name().family();
        preferredName = identity.preferredName();
        pronouns = identity.pronouns();
        birthDate = identity.birthDate();
        sexRecorded = identity.sexRecorded();
        deceasedOn = identity.deceasedOn();
    }

    private void changeContact(Contact contact) {
        phone = typed(contact.phone());
        phoneDigits = PhoneNumber.digitsIn(contact.phone());
        secondPhone = typed(contact.secondPhone());
        secondPhoneDigits = PhoneNumber.digitsIn(contact.secondPhone());
        email = contact.email();
        street = contact.address().street();
        city = contact.address().city();
        region = contact.address().region();
        postalCode = contact.address().postalCode();
        contactChannel = contact.channel();
    }

    private void changePeople(@Nullable RelatedPerson guardian, @Nullable RelatedPerson emergency) {
        guardianName = guardian == null ? null : guardian.name();
        guardianPhone = guardian == null ? null : typed(guardian.phone());
        guardianRelation = guardian == null ? null : guardian.relation();
        emergencyName = emergency == null ? null : emergency.name();
        emergencyPhone = emergency == null ? null : typed(emergency.phone());
        emergencyRelation = emergency == null ? null : emergency.relation();
    }

    private static @Nullable String typed(@Nullable PhoneNumber number) {
        return number == null ? null : number.typed();
    }

    /** What is known of the patient, as the form shows it. */
    public PatientDetails details() {
        return new PatientDetails(
                new Identity(name(), preferredName, pronouns, birthDate, sexRecorded, deceasedOn),
                new Contact(
                        PhoneNumber.parse(phone, "phone"),
                        PhoneNumber.parse(secondPhone, "secondPhone"),
                        email,
                        new Address(street, city, region, postalCode),
                        contactChannel),
                new Needs(language, interpreter, mobilityNeeds),
                new Coverage(coverageKind, payer, memberNumber),
                related(guardianName, guardianPhone, guardianRelation),
                related(emergencyName, emergencyPhone, emergencyRelation),
                new Notices(skinType, allergies, alerts));
    }

    private static @Nullable RelatedPerson related(
            @Nullable String name, @Nullable String phone, @Nullable String relation) {
        return name == null ? null : new RelatedPerson(name, PhoneNumber.parse(phone, "phone"), relation);
    }

    /** The row that lists, pages and other features show. */
    public PatientSummary summary() {
        return new PatientSummary(
                id(), publicId(), mrn, name(), preferredName, birthDate, phone, email, skinType, deceasedOn != null);
    }

    /** The medical record number's digits. */
    public String mrn() {
        return mrn;
    }

    /** The name of record. */
    public PersonName name() {
        return new PersonName(givenName, familyName);
    }

    /** The day of birth. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /** The skin type, once somebody judged it. */
    public @Nullable SkinType skinType() {
        return skinType;
    }

    /** Where mail goes, if anywhere. */
    public @Nullable String email() {
        return email;
    }

    /** Whether the patient died; no time can be booked for them any more. */
    public boolean isDeceased() {
        return deceasedOn != null;
    }

    /** Whether somebody is named who decides for the patient. */
    public boolean hasGuardian() {
        return guardianName != null;
    }

    /** Whether an interpreter must be there. */
    public boolean needsInterpreter() {
        return interpreter;
    }

    /** What the system that the patient was imported from calls them. */
    Optional<ExternalId> external() {
        return externalSystem == null || externalId == null
                ? Optional.empty()
                : Optional.of(new ExternalId(externalSystem, externalId));
    }

    /** When the clinic took the patient down. */
    Instant registeredAt() {
        return registeredAt;
    }

    /** Whether opening the chart needs a reason. */
    public boolean isSensitive() {
        return sensitiveChart;
    }

    /** The patient that this record was found to be the same as. */
    public @Nullable Patient mergedInto() {
        return mergedInto;
    }
}
