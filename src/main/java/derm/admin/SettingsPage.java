package derm.admin;

import derm.platform.settings.ClinicSettings;
import derm.platform.settings.Setting;
import derm.platform.settings.SettingsEditing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The clinic's own settings. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClinicSettings settings;

    @Inject
    private transient SettingsEditing editing;

    private final Typed form = new Typed();

    /** Shows what holds. */
    public void open() {
        for (Setting setting : Setting.values()) {
            String value = settings.text(setting);
            form.show(setting.name(), setting == Setting.REQUESTED_BLOCKS ? Boolean.valueOf(value) : value);
        }
    }

    /** Saves what changed. */
    public String save() {
        Map<Setting, String> wanted = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            wanted.put(setting, form.text(setting.name()));
        }
        editing.change(wanted);
        return "/admin/settings.xhtml?faces-redirect=true&saved=1";
    }

    /** Who and where the clinic is. */
    public List<Setting> getIdentity() {
        return List.of(Setting.NAME, Setting.STREET, Setting.CITY, Setting.PHONE, Setting.EMERGENCY_PHONE);
    }

    /** Its time, language and money. */
    public List<Setting> getPlace() {
        return List.of(Setting.ZONE, Setting.LOCALE, Setting.CURRENCY);
    }

    /** Its rules about booking and quotes. */
    public List<Setting> getRules() {
        return List.of(
                Setting.HORIZON_DAYS,
                Setting.HOLD_MINUTES,
                Setting.CANCELLATION_HOURS,
                Setting.CONSULTATION_DAYS,
                Setting.QUOTE_DAYS,
                Setting.DEPOSIT_PERCENT);
    }

    /** What is typed. */
    public Typed getForm() {
        return form;
    }
}
