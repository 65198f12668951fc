package derm.quote.comparison;

import derm.catalogue.Catalogue;
import derm.catalogue.Course;
import derm.catalogue.Method;
import derm.catalogue.PigmentRisk;
import derm.catalogue.TreatmentRow;
import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.Role.Names;
import derm.platform.settings.ClinicSettings;
import derm.platform.time.ClinicTime;
import derm.pricing.PriceEngine;
import derm.pricing.PriceList;
import derm.pricing.PriceWords;
import derm.pricing.Prices;
import derm.pricing.Tariff;
import derm.pricing.Work;
import derm.screening.EyeZones;
import derm.shared.Money;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which treatment suits? Puts the seven ways side by side for one situation; no patient is named. */
@Stateless
@DenyAll
public class Comparison {

    private static final Range NONE = new Range(0, 0);

    @Inject
    private Catalogue catalogue;

    @Inject
    private Prices prices;

    @Inject
    private EyeZones eyes;

    @Inject
    private PathFacts facts;

    @Inject
    private ClinicSettings settings;

    @Inject
    private ClinicTime time;

    @Inject
    private AuditTrail trail;

    /** All ways, in their fixed order; a procedure that the clinic does not offer is left out. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public List<ComparedPath> compare(Situation situation) {
        ComparisonRules rules =
                new ComparisonRules(situation, eyes.current(), time.today(), new ComparisonWords(time::day));
        return Ratings.rate(candidates(situation).stream()
                .map(candidate -> judged(candidate, rules.reasons(candidate)))
                .toList());
    }

    /** States anew what the comparison says about a way. */
    @Audited("comparison.state")
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    public void state(PathStatement statement) {
        PathFact fact = new PathFact(statement, time.now());
        facts.add(fact);
        trail.about("path_fact", fact.id(), null);
    }

    private List<Candidate> candidates(Situation situation) {
        List<TreatmentRow> offered = catalogue.offered();
        PriceList list = prices.today();
        Map<Way, PathStatement> words = facts.current(list.currency());
        List<Candidate> candidates = new ArrayList<>();
        for (Way way : Way.values()) {
            Method method = way.method();
            PathStatement statement = words.get(way);
            if (method == null) {
                candidates.add(alone(way, statement, list));
            } else {
                treatment(offered, list, method)
                        .map(treatment -> treated(way, treatment, list, situation, statement))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static Optional<TreatmentRow> treatment(List<TreatmentRow> offered, PriceList list, Method method) {
        return offered.stream()
                .filter(treatment -> treatment.method() == method && list.knows(treatment.code()))
                .findFirst();
    }

    private static Candidate alone(Way way, @Nullable PathStatement words, PriceList list) {
        Money least = words == null ? null : words.priceMin();
        Money most = words == null ? null : words.priceMax();
        Money none = Money.zero(list.currency());
        ComparedPath.Prices price = least != null && most != null
                ? new ComparedPath.Prices(least, most)
                : way == Way.LEAVE_ALONE ? new ComparedPath.Prices(none, none) : null;
        PigmentRisk marks = words == null ? PigmentRisk.NONE : words.marks();
        return new Candidate(way, null, null, price, NONE, 0, NONE, marks, words);
    }

    private Candidate treated(
            Way way, TreatmentRow treatment, PriceList list, Situation situation, @Nullable PathStatement words) {
        Course course = treatment.protocol().course();
        Tariff tariff = list.tariff(treatment.code());
        int lesions = tariff.countsLesions() ? situation.lesions() : 0;
        Money session = PriceEngine.price(
                        tariff,
                        new Work(treatment.name(), lesions, situation.zone()),
                        new PriceWords(settings.locale()))
                .total();
        boolean procedure = treatment.method().isProcedure();
        return new Candidate(
                way,
                treatment.code(),
                session,
                new ComparedPath.Prices(session.times(course.sessionsMin()), session.times(course.sessionsMax())),
                new Range(course.sessionsMin(), course.sessionsMax()),
                course.intervalIdealDays(),
                new Range(course.healingMinDays(), course.healingMaxDays()),
                procedure || words == null ? course.pigmentRisk() : words.marks(),
                words);
    }

    private static ComparedPath judged(Candidate candidate, List<Reason> reasons) {
        return new ComparedPath(
                candidate.way(),
                candidate.treatment(),
                reasons.get(0).verdict(),
                reasons,
                candidate.perSession(),
                candidate.price(),
                candidate.sessions(),
                candidate.healingDays(),
                candidate.words(),
                candidate.marks(),
                1,
                false);
    }
}
