package derm.quote.comparison;

import derm.catalogue.Method;
import derm.catalogue.PigmentRisk;
import derm.patient.SkinType;
import derm.quote.comparison.ComparedPath.Prices;
import derm.screening.EyeZoneRules;
import derm.screening.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What speaks for or against each way. Each rule is one function and says one thing; the strictest decides. The rules for
 * the zones beside the eye are the same that orders and bookings are held against.
 */
final class ComparisonRules {

    /** A rule: nothing, or one reason. */
    private interface Rule {
        Optional<Reason> judge(Candidate candidate);
    }

    private final Situation situation;
    private final EyeZoneRules eyes;
    private final LocalDate today;
    private final ComparisonWords words;
    private final List<Rule> rules =
            List.of(this::harmless, this::productsNearTheEyes, this::eyeZone, this::marks, this::event, this::budget);

    ComparisonRules(Situation situation, EyeZoneRules eyes, LocalDate today, ComparisonWords words) {
        this.situation = situation;
        this.eyes = eyes;
        this.today = today;
        this.words = words;
    }

    /** All reasons about a candidate, the strictest first; a plain yes where no rule has anything to say. */
    List<Reason> reasons(Candidate candidate) {
        List<Reason> reasons = new ArrayList<>();
        rules.forEach(rule -> rule.judge(candidate).ifPresent(reasons::add));
        if (reasons.isEmpty()) {
            reasons.add(reason(Suitability.SUITABLE, "no-obstacle"));
        }
        reasons.sort(Comparator.comparing(Reason::verdict).reversed());
        return List.copyOf(reasons);
    }

    /** Milia harm nobody: waiting is always a way. */
    private Optional<Reason> harmless(Candidate candidate) {
        return candidate.way() == Way.LEAVE_ALONE
                ? Optional.of(reason(Suitability.SUITABLE, "harmless"))
                : Optional.empty();
    }

    /** Skincare products must not get into the eyes. */
    private Optional<Reason> productsNearTheEyes(Candidate candidate) {
        if (!situation.zone().isPeriocular()) {
            return Optional.empty();
        }
        return switch (candidate.way()) {
            case AT_HOME -> Optional.of(reason(Suitability.UNSUITABLE, "eye-products"));
            case ONLINE_CONSULT -> Optional.of(reason(Suitability.CAUTION, "eye-retinoid"));
            default -> Optional.empty();
        };
    }

    /** The clinic's rules for methods beside the eye. */
    private Optional<Reason> eyeZone(Candidate candidate) {
        Method method = candidate.way().method();
        if (method == null || !method.isProcedure()) {
            return Optional.empty();
        }
        EyeZoneRules.Answer answer = eyes.judge(method, List.of(situation.zone()));
        if (answer.verdict() == Verdict.ALLOW && answer.reasons().isEmpty()) {
            return Optional.empty();
        }
        String text = String.join(" ", answer.reasons());
        return Optional.of(
                switch (answer.verdict()) {
                    case FORBID -> new Reason(Suitability.UNSUITABLE, "eye-zone", text);
                    case CAUTION -> new Reason(Suitability.CAUTION, "eye-zone", text);
                    default -> new Reason(Suitability.SUITABLE, "eye-zone", text);
                });
    }

    /** Darker skin keeps marks more easily. */
    private Optional<Reason> marks(Candidate candidate) {
        boolean risky = candidate.marks() == PigmentRisk.HIGH || candidate.marks() == PigmentRisk.MEDIUM;
        SkinType skin = situation.skinType();
        if (!risky || skin == null || !skin.marksEasily()) {
            return Optional.empty();
        }
        String code = candidate.way() == Way.LASER ? "marks-test-spot" : "marks";
        return Optional.of(reason(Suitability.CAUTION, code, words.risk(candidate.marks())));
    }

    /** The face should be healed on the day. */
    private Optional<Reason> event(Candidate candidate) {
        LocalDate event = situation.event();
        if (event == null || candidate.way() == Way.LEAVE_ALONE) {
            return Optional.empty();
        }
        if (today.plusDays(candidate.healingDays().max()).isAfter(event)) {
            return Optional.of(reason(Suitability.UNSUITABLE, "event-healing", words.day(event)));
        }
        return today.plusDays(candidate.longestDays()).isAfter(event)
                ? Optional.of(reason(Suitability.CAUTION, "event-sessions", words.day(event)))
                : Optional.empty();
    }

    /** It should not cost more than that. */
    private Optional<Reason> budget(Candidate candidate) {
        Prices price = candidate.price();
        BigDecimal budget = situation.budget();
        if (budget == null || price == null) {
            return Optional.empty();
        }
        if (price.min().amount().compareTo(budget) > 0) {
            return Optional.of(reason(Suitability.CAUTION, "budget-over"));
        }
        return price.max().amount().compareTo(budget) > 0
                ? Optional.of(reason(Suitability.CAUTION, "budget-sessions"))
                : Optional.empty();
    }

    private Reason reason(Suitability verdict, String code, Object... arguments) {
        return new Reason(verdict, code, words.say("reason." + code, arguments));
    }
}
