package derm.platform.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One stored setting: a plain row, since it has no life of its own. */
@Entity
@Table(name = "clinic_setting")
class SettingRow {

    @Id
    @Column(name = "name", length = 80)
    private String name;

    @Column(name = "value", nullable = false, length = Setting.MAX_LENGTH)
    private String value;

    protected SettingRow() {}

    SettingRow(String name, String value) {
        this.name = name;
        this.value = value;
    }

    String name() {
        return name;
    }

    String value() {
        return value;
    }

    void change(String newValue) {
        value = newValue;
    }
}
