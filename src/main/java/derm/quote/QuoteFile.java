package derm.quote;

import derm.patient.Patient;
import derm.patient.PatientLookup;
import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role;
import derm.platform.security.Role.Names;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Looks at quotes. A patient sees their own, and none that is still a draft. */
@Stateless
@DenyAll
public class QuoteFile {

    @Inject
    private Quotes quotes;

    @Inject
    private QuoteViews views;

    @Inject
    private Estimates estimates;

    @Inject
    private TierExplanations explanations;

    @Inject
    private PatientLookup patients;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Inject
    private QuotePrinting printing;

    /** One quote with its lines and what happened to it. */
    @Audited("quote.read")
    @RolesAllowed({Names.FRONT_DESK, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public QuoteView read(UUID id) {
        return views.view(seen(id));
    }

    /** The quote as a PDF to hand over. */
    @Audited("quote.print")
    @RolesAllowed({Names.FRONT_DESK, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public byte[] print(UUID id) {
        return printing.print(views.view(seen(id)));
    }

    /** A patient's quotes, the newest first. */
    @Audited("quote.list")
    @RolesAllowed({Names.FRONT_DESK, Names.DERMATOLOGIST, Names.SYSTEM})
    public List<QuoteRow> of(UUID patient) {
        return rows(patients.patient(patient), true);
    }

    /** The caller's own promised quotes, the newest first. */
    @Audited("quote.list")
    @RolesAllowed(Names.PATIENT)
    public List<QuoteRow> own() {
        return rows(patients.patient(user.patientId()), false);
    }

    /** What a quote would say today; nothing is stored. */
    @RolesAllowed({Names.FRONT_DESK, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public Estimate estimate(List<QuoteRequest.Item> items) {
        return estimates.today(items);
    }

    /** Why later lesions cost less, for each treatment of a quote whose lesions count. */
    @RolesAllowed({Names.FRONT_DESK, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public List<TierExplanation> tiers(QuoteView quote) {
        return explanations.of(quote);
    }

    private List<QuoteRow> rows(Patient patient, boolean drafts) {
        trail.about("quote", patient.id(), patient.id());
        return quotes.of(patient, drafts).stream().map(views::row).toList();
    }

    private Quote seen(UUID id) {
        Quote quote = quotes.get(id, user.is(Role.PATIENT) ? user.patientId() : null, LockModeType.NONE);
        trail.about("quote", quote.id(), quote.patient().id());
        return quote;
    }
}
