package derm.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The clinic's own settings, each with a default.
 *
 * <p>Read from the database at most every five seconds, so that a change is seen by every node soon and no request pays
 * for it.
 */
@ApplicationScoped
public class ClinicSettings {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private record Snapshot(Map<Setting, String> values, Instant until) {}

    private volatile Snapshot snapshot = new Snapshot(Map.of(), Instant.EPOCH);

    /** The value of a setting: the clinic's own, or the default. */
    public String text(Setting setting) {
        Snapshot current = snapshot;
        Instant now = clock.instant();
        if (!now.isBefore(current.until())) {
            current = read(now);
            snapshot = current;
        }
        return current.values().getOrDefault(setting, setting.standard());
    }

    /** A whole number setting. */
    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /** A yes or no setting. */
    public boolean flag(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    /** A decimal setting, such as a percentage. */
    public BigDecimal decimal(Setting setting) {
        return new BigDecimal(text(setting));
    }

    /** The clinic's time zone. */
    public ZoneId zone() {
        return ZoneId.of(text(Setting.ZONE));
    }

    /** How the clinic writes dates, times and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(text(Setting.LOCALE));
    }

    /** The currency of the price list. */
    public Currency currency() {
        return Currency.getInstance(text(Setting.CURRENCY));
    }

    /** Stores a new value, in the caller's transaction; whoever calls this has checked the right and the value. */
    public void change(Setting setting, String value) {
        SettingRow row = em.find(SettingRow.class, setting.key());
        if (row == null) {
            em.persist(new SettingRow(setting.key(), value));
        } else {
            row.change(value);
        }
        snapshot = new Snapshot(Map.of(), Instant.EPOCH);
    }

    private Snapshot read(Instant now) {
        Map<String, String> stored =
                em.createQuery("select s from SettingRow s", SettingRow.class).getResultList().stream()
                        .collect(Collectors.toMap(SettingRow::name, SettingRow::value));
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = stored.get(setting.key());
            if (value != null) {
                values.put(setting, value);
            }
        }
        return new Snapshot(values, now.plus(FRESH));
    }
}
