package derm.quote;

import derm.patient.PatientLookup;
import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role;
import derm.platform.security.Role.Names;
import derm.platform.settings.ClinicSettings;
import derm.platform.settings.Setting;
import derm.platform.time.ClinicTime;
import derm.pricing.PriceList;
import derm.pricing.Prices;
import derm.shared.Rejected;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes quotes and takes the answer. Prices come from the price list of the day, never from whoever asks; every decision
 * locks the quote first, so of two at once one wins and the other is told.
 */
@Stateless
@DenyAll
public class Quoting {

    @Inject
    private Quotes quotes;

    @Inject
    private QuoteViews views;

    @Inject
    private Estimates estimates;

    @Inject
    private Prices prices;

    @Inject
    private PatientLookup patients;

    @Inject
    private ClinicSettings settings;

    @Inject
    private ClinicTime time;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    /** Makes a draft by today's prices. */
    @Audited("quote.create")
    @RolesAllowed({Names.FRONT_DESK, Names.DERMATOLOGIST, Names.SYSTEM})
    public QuoteView create(QuoteRequest request) {
        Quote quote = new Quote(
                quotes.nextNumber(time.today().getYear()),
                patients.patient(request.patient()),
                estimates.today(request.items()),
                user.caller().name(),
                time.now());
        return added(quote);
    }

    /** Makes a draft of the same treatments by today's prices; once issued it takes the earlier quote's place. */
    @Audited("quote.revise")
    @RolesAllowed({Names.FRONT_DESK, Names.DERMATOLOGIST, Names.SYSTEM})
    public QuoteView revise(UUID id) {
        Quote earlier = decided(id);
        earlier.expectReplaceable(time.today());
        Quote quote = new Quote(
                quotes.nextNumber(time.today().getYear()),
                earlier.patient(),
                estimates.today(earlier.asked()),
                user.caller().name(),
                time.now());
        return added(quote.revising(earlier));
    }

    /**
     * Promises a draft to the patient from today on.
     *
     * @throws Rejected when prices changed since it was made: a revision has today's
     */
    @Audited("quote.issue")
    @RolesAllowed({Names.FRONT_DESK, Names.DERMATOLOGIST, Names.SYSTEM})
    public QuoteView issue(UUID id) {
        Quote quote = decided(id);
        LocalDate today = time.today();
        quote.issue(today, settings.number(Setting.QUOTE_DAYS));
        PriceList current = prices.today();
        if (current.key() != quote.priceList()) {
            throw Rejected.rule("quote.prices-changed", current.name());
        }
        Quote earlier = quote.revisionOf();
        if (earlier != null) {
            quotes.lock(earlier).supersede(today);
            note(earlier, null);
        }
        return noted(quote, null);
    }

    /** The patient says yes: in person at the desk, or for themselves. */
    @Audited("quote.accept")
    @RolesAllowed({Names.FRONT_DESK, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public QuoteView accept(UUID id) {
        Quote quote = decided(id);
        quote.accept(time.today());
        return noted(quote, null);
    }

    /** The patient says no, perhaps with a reason. */
    @Audited("quote.decline")
    @RolesAllowed({Names.FRONT_DESK, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public QuoteView decline(UUID id, @Nullable String reason) {
        if (reason != null && reason.length() > QuoteEvent.MAX_REASON) {
            throw Rejected.invalid("quote.reason", QuoteEvent.MAX_REASON).at("reason");
        }
        Quote quote = decided(id);
        quote.decline(time.today());
        return noted(quote, reason);
    }

    private QuoteView added(Quote quote) {
        quotes.add(quote);
        trail.about("quote", quote.id(), quote.patient().id());
        return noted(quote, null);
    }

    private Quote decided(UUID id) {
        Quote quote = quotes.get(id, user.is(Role.PATIENT) ? user.patientId() : null, LockModeType.PESSIMISTIC_WRITE);
        trail.about("quote", quote.id(), quote.patient().id());
        return quote;
    }

    private QuoteView noted(Quote quote, @Nullable String reason) {
        note(quote, reason);
        return views.view(quote);
    }

    private void note(Quote quote, @Nullable String reason) {
        quotes.note(new QuoteEvent(quote, quote.status(), user.caller(), time.now(), reason));
    }
}
