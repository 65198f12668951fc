package derm.facility;

import derm.shared.BaseEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cryogen unit, electrosurgical unit or laser. Its key is its resource id; one that is given up is put out of use,
 * never deleted.
 */
@Entity
@Table(name = "device")
public class Device extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private DeviceKind kind;

    @Column(nullable = false, length = RoomDetails.MAX_NAME)
    private String name;

    @Column(name = "serial_number", nullable = false, length = DeviceDetails.MAX_SERIAL)
    private String serial;

    @Column(name = "wavelength_nm")
    private @Nullable Integer wavelengthNm;

    @Column(length = DeviceDetails.MAX_EYEWEAR)
    private @Nullable String eyewear;

    @Column(nullable = false)
    private boolean active = true;

    @OneToMany(mappedBy = "device", cascade = CascadeType.PERSIST)
    private List<Handpiece> handpieces = new ArrayList<>();

    protected Device() {}

    Device(DeviceDetails details) {
        kind = details.kind();
        change(details);
    }

    final void change(DeviceDetails details) {
        name = details.name();
        serial = details.serial();
        wavelengthNm = details.wavelengthNm();
        eyewear = details.eyewear();
    }

    void use(boolean inUse) {
        active = inUse;
    }

    void fit(HandpieceDetails details) {
        handpieces.add(new Handpiece(this, details));
    }

    /** What it is. */
    public DeviceKind kind() {
        return kind;
    }

    /** As the clinic calls it. */
    public String name() {
        return name;
    }

    /** The maker's serial number. */
    public String serial() {
        return serial;
    }

    /** Of a laser, in nanometres. */
    public @Nullable Integer wavelengthNm() {
        return wavelengthNm;
    }

    /** What everybody in the room wears over the eyes, such as {@code OD 6+ at 2940 nm}. */
    public @Nullable String eyewear() {
        return eyewear;
    }

    /** Whether new visits may be booked with it. */
    public boolean isActive() {
        return active;
    }

    /** What it works with. */
    public List<Handpiece> handpieces() {
        return List.copyOf(handpieces);
    }
}
