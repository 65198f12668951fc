package derm.admin;

import derm.pricing.Addition;
import derm.pricing.Tariff;
import derm.pricing.Tier;
import derm.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A price as it is typed; lines left empty do not count. */
public class PriceForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SPARE = 2;

    private Currency currency = Currency.getInstance("USD");
    private BigDecimal base = BigDecimal.ZERO;
    private String includes = "";
    private @Nullable BigDecimal least;
    private @Nullable BigDecimal most;
    private final List<TierLine> tiers = new ArrayList<>();
    private final List<AdditionLine> additions = new ArrayList<>();

    /** One lesion price. */
    public static class TierLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable Integer from;
        private @Nullable BigDecimal each;

        /** The first lesion that costs this. */
        public @Nullable Integer getFrom() {
            return from;
        }

        /** The first lesion that costs this. */
        public void setFrom(@Nullable Integer newFrom) {
            from = newFrom;
        }

        /** What each costs. */
        public @Nullable BigDecimal getEach() {
            return each;
        }

        /** What each costs. */
        public void setEach(@Nullable BigDecimal newEach) {
            each = newEach;
        }
    }

    /** One addition. */
    public static class AdditionLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String name;
        private @Nullable String words;
        private Addition.Kind kind = Addition.Kind.PERCENT;
        private Addition.Applies applies = Addition.Applies.PERIOCULAR;
        private @Nullable BigDecimal value;

        /** How the line is called. */
        public @Nullable String getName() {
            return name;
        }

        /** How the line is called. */
        public void setName(@Nullable String newName) {
            name = newName;
        }

        /** Why it is asked. */
        public @Nullable String getWords() {
            return words;
        }

        /** Why it is asked. */
        public void setWords(@Nullable String newWords) {
            words = newWords;
        }

        /** A percentage or an amount. */
        public Addition.Kind getKind() {
            return kind;
        }

        /** A percentage or an amount. */
        public void setKind(Addition.Kind newKind) {
            kind = newKind;
        }

        /** Where it is asked. */
        public Addition.Applies getApplies() {
            return applies;
        }

        /** Where it is asked. */
        public void setApplies(Addition.Applies newApplies) {
            applies = newApplies;
        }

        /** How much. */
        public @Nullable BigDecimal getValue() {
            return value;
        }

        /** How much. */
        public void setValue(@Nullable BigDecimal newValue) {
            value = newValue;
        }
    }

    static PriceForm of(@Nullable Tariff tariff, Currency currency) {
        PriceForm form = new PriceForm();
        form.currency = currency;
        if (tariff != null) {
            form.base = tariff.base().amount();
            form.includes = tariff.includes();
            Money smallest = tariff.least();
            form.least = smallest == null ? null : smallest.amount();
            Money highest = tariff.most();
            form.most = highest == null ? null : highest.amount();
            tariff.tiers().forEach(form::show);
            tariff.additions().forEach(form::show);
        }
        for (int spare = 0; spare < SPARE; spare++) {
            form.tiers.add(new TierLine());
        }
        form.additions.add(new AdditionLine());
        return form;
    }

    private void show(Tier tier) {
        TierLine line = new TierLine();
        line.setFrom(tier.from());
        line.setEach(tier.each().amount());
        tiers.add(line);
    }

    private void show(Addition addition) {
        AdditionLine line = new AdditionLine();
        line.setName(addition.name());
        line.setWords(addition.words());
        line.setKind(addition.kind());
        line.setApplies(addition.applies());
        line.setValue(addition.value());
        additions.add(line);
    }

    Tariff tariff(String treatment) {
        List<Tier> asked = new ArrayList<>();
        for (TierLine line : tiers) {
            Integer from = line.getFrom();
            BigDecimal each = line.getEach();
            if (from != null && each != null) {
                asked.add(new Tier(from, new Money(each, currency)));
            }
        }
        List<Addition> added = new ArrayList<>();
        for (AdditionLine line : additions) {
            String name = line.getName();
            BigDecimal value = line.getValue();
            String words = line.getWords();
            if (name != null && value != null) {
                added.add(new Addition(name, words == null ? "" : words, line.getKind(), line.getApplies(), value));
            }
        }
        return new Tariff(treatment, new Money(base, currency), includes, asked, added, money(least), money(most));
    }

    private @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null ? null : new Money(amount, currency);
    }

    /** What one session costs before any lesion. */
    public BigDecimal getBase() {
        return base;
    }

    /** What one session costs before any lesion. */
    public void setBase(@Nullable BigDecimal newBase) {
        base = newBase == null ? BigDecimal.ZERO : newBase;
    }

    /** What the base pays for. */
    public String getIncludes() {
        return includes;
    }

    /** What the base pays for. */
    public void setIncludes(@Nullable String newIncludes) {
        includes = newIncludes == null ? "" : newIncludes;
    }

    /** The smallest total. */
    public @Nullable BigDecimal getLeast() {
        return least;
    }

    /** The smallest total. */
    public void setLeast(@Nullable BigDecimal newLeast) {
        least = newLeast;
    }

    /** The largest total. */
    public @Nullable BigDecimal getMost() {
        return most;
    }

    /** The largest total. */
    public void setMost(@Nullable BigDecimal newMost) {
        most = newMost;
    }

    /** The lesion prices. */
    public List<TierLine> getTiers() {
        return tiers;
    }

    /** What is added. */
    public List<AdditionLine> getAdditions() {
        return additions;
    }

    /** Percentage or amount. */
    public List<Addition.Kind> getKinds() {
        return List.of(Addition.Kind.values());
    }

    /** Everywhere or beside the eyes. */
    public List<Addition.Applies> getPlaces() {
        return List.of(Addition.Applies.values());
    }
}
