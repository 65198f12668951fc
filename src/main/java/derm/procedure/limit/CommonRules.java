package derm.procedure.limit;

import derm.catalogue.Method;
import derm.procedure.sheet.Assessment;
import derm.procedure.sheet.Finding;
import derm.procedure.sheet.Preparation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about what all methods share: identity, skin, preparation and numbing. */
public final class CommonRules {

    private CommonRules() {}

    /** What there is to say about who it is and what was asked. */
    public static List<Finding> judge(Assessment sheet, Instant now) {
        List<Finding> findings = new ArrayList<>();
        if (sheet.firstIdentifier() != null && sheet.firstIdentifier() == sheet.secondIdentifier()) {
            findings.add(Finding.impossible("secondIdentifier", "procedure.same-identifier"));
        }
        future("screenedAt", sheet.screenedAt(), now, findings);
        future("consentSignedAt", sheet.consentSignedAt(), now, findings);
        return List.copyOf(findings);
    }

    /**
     * What there is to say about preparation and numbing.
     *
     * @param methods what is done afterwards
     * @param periocular whether it is done beside an eye
     * @param started when the procedure started; null when not written yet
     */
    public static List<Finding> judge(
            Preparation sheet, Set<Method> methods, boolean periocular, @Nullable Instant started, Instant now) {
        List<Finding> findings = new ArrayList<>();
        Preparation.PrepAgent prep = sheet.prepAgent();
        if (prep == Preparation.PrepAgent.CHLORHEXIDINE && periocular) {
            findings.add(Finding.stop("prepAgent", "procedure.chlorhexidine"));
        }
        boolean sparks = methods.contains(Method.HEAT_DESTRUCTION) || methods.contains(Method.LASER);
        if (prep != null && prep.isFlammable() && sparks && !dried(sheet.drySeconds())) {
            findings.add(Finding.stop("drySeconds", "procedure.wet-alcohol"));
        }
        if (sheet.anaesthetic() == Preparation.Anaesthetic.LIDOCAINE_PRILOCAINE && periocular) {
            findings.add(Finding.stop("anaesthetic", "procedure.cream-near-eye"));
        }
        numbing(sheet, started, findings);
        future("numbedFrom", sheet.numbedFrom(), now, findings);
        future("numbedUntil", sheet.numbedUntil(), now, findings);
        return List.copyOf(findings);
    }

    private static void numbing(Preparation sheet, @Nullable Instant started, List<Finding> findings) {
        Instant from = sheet.numbedFrom();
        Instant until = sheet.numbedUntil();
        if (from == null) {
            return;
        }
        if (until != null && until.isBefore(from)) {
            findings.add(Finding.impossible("numbedUntil", "procedure.end-before-start"));
            return;
        }
        Instant end = until == null ? started : until;
        Preparation.Anaesthetic agent = sheet.anaesthetic();
        if (agent != null && end != null && Duration.between(from, end).toMinutes() < agent.minutes()) {
            findings.add(Finding.ask("numbedFrom", "procedure.numbing-short", agent.minutes()));
        }
    }

    private static boolean dried(@Nullable BigDecimal seconds) {
        return seconds != null && seconds.signum() > 0;
    }

    private static void future(String field, @Nullable Instant at, Instant now, List<Finding> findings) {
        if (at != null && at.isAfter(now)) {
            findings.add(Finding.impossible(field, "procedure.future"));
        }
    }
}
