package derm.pricing;

import derm.pricing.PriceLine.Kind;
import derm.shared.Money;
import derm.shared.Rejected;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a tariff into the explained price of one session.
 *
 * <p>Order of work: base, lesions by tier, percentages of base and lesions, fixed amounts, then the smallest and largest
 * total. A percentage is rounded half up to the currency's decimals, see {@link Money}; nothing else ever needs rounding.
 */
public final class PriceEngine {

    private final Tariff tariff;
    private final Work work;
    private final PriceWords words;
    private final List<PriceLine> lines = new ArrayList<>();

    private PriceEngine(Tariff tariff, Work work, PriceWords words) {
        this.tariff = tariff;
        this.work = work;
        this.words = words;
    }

    /** The price of the work by the tariff, in the given words. */
    public static Price price(Tariff tariff, Work work, PriceWords words) {
        if (tariff.countsLesions() && work.lesions() == 0) {
            throw Rejected.invalid("pricing.lesions-missing").at("lesions");
        }
        PriceEngine engine = new PriceEngine(tariff, work, words);
        engine.base();
        engine.lesions();
        engine.additions();
        engine.bounds();
        return new Price(engine.lines);
    }

    /** The price of a course: one session as priced, and the others on one line. */
    public static Price course(Price session, int sessions, PriceWords words) {
        if (sessions == 1) {
            return session;
        }
        int more = sessions - 1;
        Money each = session.total();
        List<PriceLine> lines = new ArrayList<>(session.lines());
        lines.add(new PriceLine(
                Kind.SESSIONS,
                words.say("sessions", more),
                words.say("sessions.words"),
                more,
                each,
                null,
                each.times(more)));
        return new Price(lines);
    }

    private void base() {
        String text = tariff.countsLesions() ? words.say("base.procedure", work.name()) : work.name();
        add(new PriceLine(Kind.BASE, text, tariff.includes(), 1, tariff.base(), null, tariff.base()));
    }

    private void lesions() {
        for (TierShare share : tariff.shares(work.lesions())) {
            if (share.here() > 0) {
                add(new PriceLine(
                        Kind.LESIONS, name(share), reach(share), share.here(), share.each(), null, share.amount()));
            }
        }
    }

    private String name(TierShare share) {
        Integer to = share.to();
        if (to == null) {
            return words.say("lesion.beyond", share.from());
        }
        return to == share.from() ? words.say("lesion.one", share.from()) : words.say("lesion.range", share.from(), to);
    }

    private String reach(TierShare share) {
        Integer room = share.room();
        Tier next = nextAfter(share);
        if (room == null || next == null) {
            return words.say("tier.last");
        }
        return words.say(room == 0 ? "tier.next" : "tier.room", next.from(), next.each(), room);
    }

    private @Nullable Tier nextAfter(TierShare share) {
        return tariff.tiers().stream()
                .filter(tier -> tier.from() > share.from())
                .findFirst()
                .orElse(null);
    }

    private void additions() {
        Money worked = total();
        for (Addition addition : asked(Addition.Kind.PERCENT)) {
            BigDecimal percent = addition.value();
            add(new PriceLine(
                    Kind.PERCENT, addition.name(), addition.words(), 1, worked, percent, worked.percent(percent)));
        }
        for (Addition addition : asked(Addition.Kind.FIXED)) {
            Money amount = new Money(addition.value(), worked.currency());
            add(new PriceLine(Kind.FIXED, addition.name(), addition.words(), 1, amount, null, amount));
        }
    }

    private List<Addition> asked(Addition.Kind kind) {
        return tariff.additions().stream()
                .filter(addition -> addition.kind() == kind && addition.asksFor(work.zone()))
                .toList();
    }

    private void bounds() {
        Money total = total();
        Money least = tariff.least();
        Money most = tariff.most();
        if (least != null && total.compareTo(least) < 0) {
            bound(Kind.MINIMUM, "minimum", least, least.minus(total));
        } else if (most != null && total.compareTo(most) > 0) {
            bound(Kind.CAP, "cap", most, most.minus(total));
        }
    }

    private void bound(Kind kind, String key, Money limit, Money difference) {
        add(new PriceLine(kind, words.say(key), words.say(key + ".words", limit), 1, difference, null, difference));
    }

    private void add(PriceLine line) {
        lines.add(line);
    }

    private Money total() {
        return new Price(lines).total();
    }
}
