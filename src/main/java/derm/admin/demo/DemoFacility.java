package derm.admin.demo;

import derm.facility.DeviceDetails;
import derm.facility.DeviceKind;
import derm.facility.FacilityRegister;
import derm.facility.HandpieceDetails;
import derm.facility.Limit;
import derm.facility.OpeningTimes;
import derm.facility.Quantity;
import derm.facility.RoomDetails;
import derm.facility.RoomFeature;
import derm.shared.Provenance;
import derm.shared.WeeklyRange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The demo clinic's four rooms, five devices and opening hours. */
@Dependent
class DemoFacility {

    private static final Set<RoomFeature> PLAIN = Set.of(RoomFeature.CONSULTATION, RoomFeature.PROCEDURE);
    private static final Provenance TO_APPROVE = Provenance.unapproved("Demo device; approve before use");

    @Inject
    private FacilityRegister register;

    @Inject
    private OpeningTimes openingTimes;

    void seed() {
        openingTimes.openOn(week());
        register.addRoom(new RoomDetails("Room 1", PLAIN));
        register.addRoom(new RoomDetails("Room 2", PLAIN));
        register.addRoom(new RoomDetails("Room 3", with(RoomFeature.SMOKE_EVACUATION)));
        register.addRoom(new RoomDetails("Room 4", with(RoomFeature.LASER)));
        device(DeviceKind.CRYOGEN_UNIT, "Cryo 1", "CY-2041");
        device(DeviceKind.CRYOGEN_UNIT, "Cryo 2", "CY-2042");
        device(DeviceKind.ELECTROSURGICAL_UNIT, "Electrosurgery 1", "ES-0877");
        register.addDevice(
                new DeviceDetails(DeviceKind.LASER_ER_YAG, "Er:YAG", "ER-5513", 2940, "OD 6+ at 2940 nm"),
                List.of(new HandpieceDetails("Focus", erbiumLimits(), TO_APPROVE)));
        register.addDevice(
                new DeviceDetails(DeviceKind.LASER_CO2, "CO2", "CO-1208", 10_600, "OD 6+ at 10600 nm"),
                List.of(new HandpieceDetails("Focus", carbonDioxideLimits(), TO_APPROVE)));
    }

    private static List<WeeklyRange> week() {
        List<WeeklyRange> week = new ArrayList<>();
        for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            week.add(new WeeklyRange(day, LocalTime.of(8, 0), LocalTime.of(18, 0)));
        }
        week.add(new WeeklyRange(DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.of(13, 0)));
        return week;
    }

    private static Set<RoomFeature> with(RoomFeature more) {
        Set<RoomFeature> features = EnumSet.copyOf(PLAIN);
        features.add(more);
        return features;
    }

    private void device(DeviceKind kind, String name, String serial) {
        register.addDevice(new DeviceDetails(kind, name, serial, null, null), List.of());
    }

    private static List<Limit> erbiumLimits() {
        return List.of(
                Limit.of(Quantity.FLUENCE, "2.5", "5", "50"),
                Limit.of(Quantity.SPOT, "2", "8", "12"),
                Limit.of(Quantity.RATE, "2", "10", "20"));
    }

    private static List<Limit> carbonDioxideLimits() {
        return List.of(Limit.of(Quantity.POWER, "1", "3", "30"));
    }
}
