package derm.platform.settings;

import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.Role.Names;
import derm.shared.Rejected;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Changes the clinic's settings, each checked for what it is. */
@Stateless
@DenyAll
public class SettingsEditing {

    private static final int MOST = 3650;

    @Inject
    private ClinicSettings settings;

    @Inject
    private SnapshotVersions snapshots;

    @Inject
    private AuditTrail trail;

    /** Stores the settings that differ from what holds; a refusal names the setting it is about. */
    @RolesAllowed(Names.ADMIN)
    @Audited("settings.change")
    public void change(Map<Setting, String> wanted) {
        Map<Setting, String> changed = new TreeMap<>();
        wanted.forEach((setting, typed) -> {
            String value = checked(setting, typed.strip());
            if (!value.equals(settings.text(setting))) {
                changed.put(setting, value);
            }
        });
        changed.forEach(settings::change);
        snapshots.edited(Snapshot.PLANNING);
        trail.detail(changed.toString());
    }

    private static String checked(Setting setting, String value) {
        if (value.isEmpty() || value.length() > Setting.MAX_LENGTH) {
            throw refused("platform.setting-missing", setting, Setting.MAX_LENGTH);
        }
        boolean possible = switch (setting) {
            case ZONE -> ZoneId.getAvailableZoneIds().contains(value);
            case LOCALE -> Arrays.asList(Locale.getAvailableLocales()).contains(Locale.forLanguageTag(value));
            case CURRENCY ->
                Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(value));
            case HORIZON_DAYS, HOLD_MINUTES, CONSULTATION_DAYS, QUOTE_DAYS -> isCount(value, 1, MOST);
            case CANCELLATION_HOURS -> isCount(value, 0, MOST);
            case REQUESTED_BLOCKS -> value.equals("true") || value.equals("false");
            case DEPOSIT_PERCENT -> isPercent(value);
            case NAME, STREET, CITY, PHONE, EMERGENCY_PHONE -> true;
        };
        if (!possible) {
            throw refused("platform.setting-impossible", setting, value);
        }
        return value;
    }

    private static boolean isCount(String value, int least, int most) {
        return value.matches("\\d{1,5}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    private static boolean isPercent(String value) {
        return value.matches("\\d{1,3}(\\.\\d{1,2})?") && new BigDecimal(value).compareTo(new BigDecimal(100)) <= 0;
    }

    private static Rejected refused(String key, Setting setting, Object argument) {
        return Rejected.invalid(key, argument).at(setting.name());
    }
}
