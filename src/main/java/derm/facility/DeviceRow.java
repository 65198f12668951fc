package derm.facility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device as lists and the opening finder see it.
 *
 * @param id the resource id
 * @param publicId the id outside
 * @param version counts the saves
 * @param kind what it is
 * @param name as the clinic calls it
 * @param serial the maker's serial number
 * @param wavelengthNm of a laser
 * @param active whether new visits may be booked with it
 */
public record DeviceRow(
        long id,
        UUID publicId,
        int version,
        DeviceKind kind,
        String name,
        String serial,
        @Nullable Integer wavelengthNm,
        boolean active) {

    static DeviceRow of(Device device) {
        return new DeviceRow(
                device.id(),
                device.publicId(),
                device.version(),
                device.kind(),
                device.name(),
                device.serial(),
                device.wavelengthNm(),
                device.isActive());
    }
}
