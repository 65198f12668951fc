package derm.api;

import derm.patient.NewPatient;
import derm.patient.PatientDetails;
import derm.patient.PatientDetails.Address;
import derm.patient.PatientDetails.Contact;
import derm.patient.PatientDetails.Notices;
import derm.patient.PatientFile;
import derm.patient.PatientRegistration;
import derm.patient.PatientSearch;
import derm.patient.PatientSummary;
import derm.patient.PhoneNumber;
import derm.patient.PossibleDuplicate;
import derm.patient.SkinType;
import derm.shared.PersonName;
import derm.shared.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Patients over REST: register, find, read. */
@Path("patients")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PatientEndpoint {

    @Inject
    private PatientRegistration registration;

    @Inject
    private PatientSearch search;

    @Inject
    private PatientFile file;

    /** Somebody to register. */
    record NewPatientBody(
            @NotBlank @Size(max = PersonName.MAX_LENGTH) String givenName,
            @NotBlank @Size(max = PersonName.MAX_LENGTH) String familyName,
            @NotNull LocalDate birthDate,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 254) String email,
            @Nullable SkinType skinType,
            @Nullable Boolean force) {

        NewPatient person() {
            PatientDetails details = PatientDetails.of(new PersonName(givenName, familyName), birthDate)
                    .with(new Contact(PhoneNumber.parse(phone, "phone"), null, email, Address.NONE, null))
                    .with(new Notices(skinType, List.of(), List.of()));
            return new NewPatient(details, null);
        }
    }

    /** A patient. */
    record PatientBody(
            UUID id,
            String mrn,
            String givenName,
            String familyName,
            LocalDate birthDate,
            @Nullable String phone,
            @Nullable String email,
            @Nullable SkinType skinType,
            boolean deceased) {

        static PatientBody of(PatientSummary patient) {
            return new PatientBody(
                    patient.id(),
                    patient.mrn(),
                    patient.name().given(),
                    patient.name().family(),
                    patient.birthDate(),
                    patient.phone(),
                    patient.email(),
                    patient.skinType(),
                    patient.deceased());
        }
    }

    /** Who may be the same. */
    record Candidate(
            UUID id, String mrn, String givenName, String familyName, LocalDate birthDate, List<String> reasons) {

        static Candidate of(PossibleDuplicate duplicate) {
            PatientSummary patient = duplicate.patient();
            return new Candidate(
                    patient.id(),
                    patient.mrn(),
                    patient.name().given(),
                    patient.name().family(),
                    patient.birthDate(),
                    duplicate.reasons().stream().map(Enum::name).toList());
        }
    }

    /** A page of patients. */
    record PatientList(List<PatientBody> patients, @Nullable String next) {}

    /** Registers a patient; 409 with candidates when somebody like them is registered already, unless forced. */
    @POST
    public Response register(@NotNull @Valid NewPatientBody body, @Context UriInfo address) {
        NewPatient person = body.person();
        boolean force = Boolean.TRUE.equals(body.force());
        List<PossibleDuplicate> candidates = force ? List.of() : registration.duplicates(person.details());
        if (!candidates.isEmpty()) {
            throw Rejected.conflict("patient.possible-duplicate")
                    .with("candidates", candidates.stream().map(Candidate::of).toList());
        }
        PatientBody registered = PatientBody.of(registration.register(person, true));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(registered.id().toString())
                        .build())
                .entity(registered)
                .build();
    }

    /** Finds patients by name, birth date, phone, email or number. */
    @GET
    public PatientList find(
            @QueryParam("query") @NotNull @Size(max = 200) String query,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PatientSearch.MOST) int limit,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor) {
        PatientSearch.Page page = search.find(query, limit, cursor);
        return new PatientList(page.patients().stream().map(PatientBody::of).toList(), page.next());
    }

    /** Reads a patient's file; a patient reads their own only. */
    @GET
    @Path("{id}")
    public PatientBody read(@PathParam("id") UUID id) {
        return PatientBody.of(file.read(id).summary());
    }
}
