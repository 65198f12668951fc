package derm.admin;

import derm.facility.Device;
import derm.facility.DeviceDetails;
import derm.facility.DeviceKind;
import derm.facility.DeviceRow;
import derm.facility.Facility;
import derm.facility.FacilityRegister;
import derm.facility.HandpieceRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The device register; one at a time is edited beside the list, with its handpieces and their limits. */
@Named
@ViewScoped
public class DevicesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Facility facility;

    @Inject
    private transient FacilityRegister register;

    private final Typed form = new Typed();
    private @Nullable UUID id;
    private int version;
    private boolean active = true;
    private long key;

    /** Shows the device asked for in the form, or an empty form. */
    public void open() {
        form.show("kind", DeviceKind.CRYOGEN_UNIT);
        if (id != null) {
            Device device = facility.device(id);
            version = device.version();
            active = device.isActive();
            key = device.id();
            form.show("kind", device.kind());
            form.show("name", device.name());
            form.show("serial", device.serial());
            form.show("wavelength", device.wavelengthNm());
            form.show("eyewear", device.eyewear());
        }
    }

    /** Saves the device. */
    public String save() {
        DeviceDetails details = new DeviceDetails(
                DeviceKind.valueOf(form.text("kind")),
                form.text("name"),
                form.text("serial"),
                form.text("wavelength").isEmpty() ? null : form.number("wavelength"),
                form.text("eyewear"));
        if (id == null) {
            register.addDevice(details, List.of());
        } else {
            register.changeDevice(id, version, details);
        }
        return "/admin/devices.xhtml?faces-redirect=true";
    }

    /** Puts the device into use or out of it. */
    public String use(boolean inUse) {
        if (id != null) {
            register.useDevice(id, version, inUse);
        }
        return "/admin/devices.xhtml?faces-redirect=true";
    }

    /** All devices. */
    public List<DeviceRow> getDevices() {
        return facility.devices();
    }

    /** The handpieces of the device in the form. */
    public List<HandpieceRow> getHandpieces() {
        return id == null ? List.of() : facility.handpieces(key);
    }

    /** What a device can be. */
    public List<DeviceKind> getKinds() {
        return List.of(DeviceKind.values());
    }

    /** What is typed. */
    public Typed getForm() {
        return form;
    }

    /** Whether the device is in use. */
    public boolean isActive() {
        return active;
    }

    /** The device in the form; none for a new one. */
    public @Nullable UUID getId() {
        return id;
    }

    /** The device in the form. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }
}
