package derm.admin.demo;

import derm.catalogue.PigmentRisk;
import derm.platform.demo.DemoStep;
import derm.platform.settings.ClinicSettings;
import derm.platform.time.ClinicTime;
import derm.pricing.Addition;
import derm.pricing.PriceListRow;
import derm.pricing.PriceRevision;
import derm.pricing.Tariff;
import derm.pricing.Tier;
import derm.quote.comparison.Comparison;
import derm.quote.comparison.PathStatement;
import derm.quote.comparison.PathStatement.Evidence;
import derm.quote.comparison.Way;
import derm.shared.Money;
import derm.shared.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The demo clinic's price list, and what it says about each way to deal with milia. */
@ApplicationScoped
class PricesDemo implements DemoStep {

    private static final String SOURCE = "Demo clinic's own estimate; approve before use";
    private static final Addition BESIDE_THE_EYES = new Addition(
            "Beside the eyes",
            "slower work with fine settings: a quarter more",
            Addition.Kind.PERCENT,
            Addition.Applies.PERIOCULAR,
            new BigDecimal("25"));
    private static final Addition SHIELD = new Addition(
            "Metal eye shield",
            "always used beside the eyes",
            Addition.Kind.FIXED,
            Addition.Applies.PERIOCULAR,
            new BigDecimal("15"));

    @Inject
    private PriceRevision revision;

    @Inject
    private Comparison comparison;

    @Inject
    private ClinicSettings settings;

    @Inject
    private ClinicTime time;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "prices";
    }

    @Override
    public void seed() {
        seedPrices();
        seedComparison();
    }

    private void seedPrices() {
        int year = time.today().getYear();
        UUID list = revision.begin("Prices " + year);
        for (Tariff tariff : tariffs()) {
            revision.change(list, version(list), tariff);
        }
        revision.approve(list, version(list), time.today().withDayOfYear(1));
    }

    private int version(UUID list) {
        return revision.timeline().stream()
                .filter(row -> row.id().equals(list))
                .mapToInt(PriceListRow::version)
                .findFirst()
                .orElseThrow();
    }

    private List<Tariff> tariffs() {
        return List.of(
                flat("CONSULTATION", "95", "20 minutes with a dermatologist"),
                flat("FOLLOW_UP", "0", "a look at how it healed"),
                flat("ONLINE_CONSULT", "45", "your skin story, judged by a provider"),
                procedure("DEROOFING", "room, sterile instruments, aftercare kit", "90", "12", "8", "5"),
                procedure("CRYOTHERAPY", "room, cryogen, aftercare kit", "110", "10", "7", "4"),
                procedure("HEAT_DESTRUCTION", "room, device, numbing, aftercare kit", "120", "12", "8", "5"),
                procedure("LASER", "room, device, numbing, aftercare kit", "220", "18", "12", "8"));
    }

    private Tariff flat(String treatment, String base, String includes) {
        return new Tariff(treatment, money(base), includes, List.of(), List.of(), null, null);
    }

    private Tariff procedure(String treatment, String includes, String base, String few, String several, String many) {
        List<Tier> tiers = List.of(new Tier(1, money(few)), new Tier(6, money(several)), new Tier(15, money(many)));
        List<Addition> additions =
                "LASER".equals(treatment) ? List.of(BESIDE_THE_EYES, SHIELD) : List.of(BESIDE_THE_EYES);
        return new Tariff(treatment, money(base), includes, tiers, additions, null, null);
    }

    private void seedComparison() {
        state(Way.LEAVE_ALONE, "0", "0", "none", "none", "weeks to months, some stay years");
        state(Way.AT_HOME, "15", "40", "daily", "some dryness", "8 to 12 weeks");
        state(Way.ONLINE_CONSULT, null, null, "1 and check-ins", "some dryness", "about 12 weeks");
        state(Way.DEROOFING, null, null, "", "", "same day");
        state(Way.CRYOTHERAPY, null, null, "", "", "2 to 8 weeks");
        state(Way.HEAT_DESTRUCTION, null, null, "", "", "2 to 5 weeks");
        state(Way.LASER, null, null, "", "", "2 to 10 weeks");
    }

    private void state(
            Way way, @Nullable String least, @Nullable String most, String sessions, String healing, String clears) {
        comparison.state(new PathStatement(
                way,
                least == null ? null : money(least),
                most == null ? null : money(most),
                sessions,
                healing,
                clears,
                way == Way.AT_HOME || way == Way.ONLINE_CONSULT ? PigmentRisk.LOW : PigmentRisk.NONE,
                works(way),
                speed(way),
                speed(way) > speed(Way.AT_HOME) ? Evidence.SOME : Evidence.LITTLE,
                Provenance.unapproved(SOURCE)));
    }

    private static int works(Way way) {
        return switch (way) {
            case AT_HOME -> 2;
            case LEAVE_ALONE, ONLINE_CONSULT -> 3;
            case CRYOTHERAPY, HEAT_DESTRUCTION -> 4;
            case DEROOFING, LASER -> 5;
        };
    }

    private static int speed(Way way) {
        return switch (way) {
            case LEAVE_ALONE -> 1;
            case AT_HOME, ONLINE_CONSULT -> 2;
            case CRYOTHERAPY, HEAT_DESTRUCTION, LASER -> 3;
            case DEROOFING -> 5;
        };
    }

    private Money money(String amount) {
        return Money.of(amount, settings.currency());
    }
}
