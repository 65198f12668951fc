package derm.facility;

import derm.shared.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * What the clinic says about a device.
 *
 * @param kind what it is; never changes
 * @param name as the clinic calls it
 * @param serial the maker's serial number
 * @param wavelengthNm of a laser, in nanometres; of nothing else
 * @param eyewear what everybody in the room wears over the eyes, if anything
 */
public record DeviceDetails(
        DeviceKind kind,
        String name,
        String serial,
        @Nullable Integer wavelengthNm,
        @Nullable String eyewear) {

    /** The most characters a serial number may have. */
    public static final int MAX_SERIAL = 60;

    /** The most characters the eyewear may have. */
    public static final int MAX_EYEWEAR = 80;

    private static final int SHORTEST_NM = 100;
    private static final int LONGEST_NM = 20_000;

    /** Refuses a device without name or serial number, and a laser without wavelength. */
    public DeviceDetails {
        name = name.strip();
        serial = serial.strip();
        eyewear = eyewear == null || eyewear.isBlank() ? null : eyewear.strip();
        wavelengthNm = kind.isLaser() ? wavelengthNm : null;
        if (name.isEmpty() || name.length() > RoomDetails.MAX_NAME) {
            throw Rejected.invalid("facility.name-missing", RoomDetails.MAX_NAME)
                    .at("name");
        }
        if (serial.isEmpty() || serial.length() > MAX_SERIAL) {
            throw Rejected.invalid("facility.serial-missing", MAX_SERIAL).at("serial");
        }
        if (eyewear != null && eyewear.length() > MAX_EYEWEAR) {
            throw Rejected.invalid("facility.eyewear-too-long", MAX_EYEWEAR).at("eyewear");
        }
        if (kind.isLaser() && (wavelengthNm == null || wavelengthNm < SHORTEST_NM || wavelengthNm > LONGEST_NM)) {
            throw Rejected.invalid("facility.wavelength", SHORTEST_NM, LONGEST_NM)
                    .at("wavelength");
        }
    }
}
