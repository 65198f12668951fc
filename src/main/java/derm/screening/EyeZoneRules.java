package derm.screening;

import derm.catalogue.Method;
import derm.lesion.Zone;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The clinic's rules for zones beside the eye, as one revision of the rule set. Pure: the same question has the same
 * answer at order, quote, booking, time-out and note.
 *
 * @param revision which set of rules
 * @param rules what is not simply allowed
 */
public record EyeZoneRules(int revision, List<ZoneRule> rules) {

    /** Keeps its own copy. */
    public EyeZoneRules {
        rules = List.copyOf(rules);
    }

    /** What the rules say about a method in all the zones together: the strictest verdict and every protection. */
    public Answer judge(Method method, Collection<Zone> zones) {
        Verdict verdict = Verdict.ALLOW;
        Set<Protection> protection = EnumSet.noneOf(Protection.class);
        Set<String> reasons = new LinkedHashSet<>();
        for (ZoneRule rule : rules) {
            if (rule.method() == method && zones.contains(rule.zone())) {
                verdict = rule.verdict().compareTo(verdict) > 0 ? rule.verdict() : verdict;
                protection.addAll(rule.protection());
                reasons.add(rule.reason());
            }
        }
        return new Answer(verdict, protection, List.copyOf(reasons));
    }

    /**
     * What the rules say.
     *
     * @param verdict the strictest verdict
     * @param protection everything that must protect the eye
     * @param reasons the rules in sentences
     */
    public record Answer(Verdict verdict, Set<Protection> protection, List<String> reasons) {

        /** Keeps its own copy. */
        public Answer {
            protection = Set.copyOf(protection);
        }

        /** Whether the rules forbid it. */
        public boolean forbids() {
            return verdict == Verdict.FORBID;
        }
    }
}
