package derm.bench.generate;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Grows the demo clinic to the size asked for and knows then who and what can be used for which treatment. */
final class Clinic {

    private static final List<String> METHODS =
            List.of("CONSULTATION", "FOLLOW_UP", "DEROOFING", "CRYOTHERAPY", "HEAT_DESTRUCTION", "LASER");
    private static final List<String> DEVICES = List.of("CRYOGEN_UNIT", "ELECTROSURGICAL_UNIT", "LASER_ER_YAG");

    final List<Long> providers = new ArrayList<>();
    final List<Long> nurses = new ArrayList<>();
    final Map<Long, Set<String>> methods = new HashMap<>();
    final Map<Long, Set<String>> roomFeatures = new HashMap<>();
    final Map<Long, String> devices = new HashMap<>();
    final List<Treatment> treatments = new ArrayList<>();

    private final Rows rows;

    /**
     * A treatment with its protocol that holds.
     *
     * @param id its key
     * @param method how it is done
     * @param roomFeature what its room must have; null without a room
     * @param devices any of these; empty without one
     * @param phases its phases in order
     */
    record Treatment(long id, String method, String roomFeature, Set<String> devices, List<Phase> phases) {}

    /**
     * A phase of a protocol.
     *
     * @param step what happens
     * @param slots its length for each lesion band
     * @param provider whether the provider is there
     * @param nurse whether a nurse is
     * @param room whether the room is taken
     * @param device whether the device is
     */
    record Phase(String step, int[] slots, boolean provider, boolean nurse, boolean room, boolean device) {}

    Clinic(Rows rows) {
        this.rows = rows;
    }

    void grow(Wanted wanted, LocalDate today) throws SQLException {
        load();
        LocalDate since = today.minusYears(Math.max(1, wanted.historyYears() + 1L));
        for (int n = providers.size(); n < wanted.providers(); n++) {
            addStaff("PROVIDER", "Dr Generated " + n, n, since);
        }
        for (int n = nurses.size(); n < Math.max(3, wanted.providers() / 2); n++) {
            addStaff("NURSE", "Nurse Generated " + n, n, since);
        }
        for (int n = roomFeatures.size(); n < wanted.rooms(); n++) {
            addRoom(n);
        }
        for (int n = devices.size(); n < wanted.devices(); n++) {
            addDevice(n);
        }
        rows.commit();
        load();
    }

    private void addStaff(String kind, String name, int n, LocalDate since) throws SQLException {
        long id = resource(kind);
        rows.insert(
                "staff_member",
                "id, public_id, version, kind, display_name, given_name, family_name, initials, board_position, active",
                List.<Object[]>of(
                        new Object[] {id, rows.publicId(), 1, kind, name, "Generated", "No " + n, "G" + n % 100, n, true
                        }));
        if (kind.equals("PROVIDER")) {
            rows.insert(
                    "provider_method",
                    "provider_id, method",
                    METHODS.stream().map(method -> new Object[] {id, method}).toList());
        }
        long week = rows.keys(1);
        rows.insert("working_week", "id, public_id, version, staff_id, valid_from", List.<Object[]>of(new Object[] {
            week, rows.publicId(), 1, id, since
        }));
        List<Object[]> ranges = new ArrayList<>();
        for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")) {
            ranges.add(new Object[] {week, day, "08:00:00", "12:00:00"});
            ranges.add(new Object[] {week, day, "13:00:00", "17:30:00"});
        }
        rows.insert("working_range", "week_id, weekday, from_time, to_time", ranges);
    }

    private void addRoom(int n) throws SQLException {
        long id = resource("ROOM");
        rows.insert("room", "id, public_id, version, name, active", List.<Object[]>of(new Object[] {
            id, rows.publicId(), 1, "Room G" + n, true
        }));
        Set<String> features = new HashSet<>(Set.of("CONSULTATION", "PROCEDURE"));
        if (n % 3 == 0) {
            features.add("LASER");
        }
        if (n % 2 == 0) {
            features.add("SMOKE_EVACUATION");
        }
        Set<String> known = new HashSet<>();
        for (List<Object> row : rows.read("SELECT DISTINCT feature FROM room_feature")) {
            known.add((String) row.get(0));
        }
        rows.insert(
                "room_feature",
                "room_id, feature",
                known.stream()
                        .filter(feature -> features.stream().anyMatch(feature::contains))
                        .map(feature -> new Object[] {id, feature})
                        .toList());
    }

    private void addDevice(int n) throws SQLException {
        long id = resource("DEVICE");
        rows.insert(
                "device", "id, public_id, version, kind, name, serial_number, active", List.<Object[]>of(new Object[] {
                    id, rows.publicId(), 1, DEVICES.get(n % DEVICES.size()), "Device G" + n, "G-" + n, true
                }));
    }

    private long resource(String kind) throws SQLException {
        long id = rows.keys(1);
        rows.insert("resource", "id, kind", List.<Object[]>of(new Object[] {id, kind}));
        return id;
    }

    private void load() throws SQLException {
        providers.clear();
        nurses.clear();
        treatments.clear();
        for (List<Object> row : rows.read("SELECT id, kind FROM staff_member WHERE active ORDER BY id")) {
            ("PROVIDER".equals(row.get(1)) ? providers : nurses).add((Long) row.get(0));
        }
        for (List<Object> row : rows.read("SELECT provider_id, method FROM provider_method")) {
            methods.computeIfAbsent((Long) row.get(0), id -> new HashSet<>()).add((String) row.get(1));
        }
        for (List<Object> row : rows.read(
                "SELECT r.id, f.feature FROM room r JOIN room_feature f ON f.room_id = r.id WHERE r.active")) {
            roomFeatures
                    .computeIfAbsent((Long) row.get(0), id -> new HashSet<>())
                    .add((String) row.get(1));
        }
        for (List<Object> row : rows.read("SELECT id, kind FROM device WHERE active")) {
            devices.put((Long) row.get(0), (String) row.get(1));
        }
        loadTreatments();
    }

    private void loadTreatments() throws SQLException {
        for (List<Object> row : rows.read("SELECT t.id, t.method, p.room_feature, p.id FROM treatment t JOIN protocol p"
                + " ON p.treatment_id = t.id WHERE t.active AND p.room_feature IS NOT NULL AND p.revision ="
                + " (SELECT MAX(revision) FROM protocol o WHERE o.treatment_id = t.id)")) {
            Set<String> kinds = new HashSet<>();
            for (List<Object> kind :
                    rows.read("SELECT device_kind FROM protocol_device WHERE protocol_id = " + row.get(3))) {
                kinds.add((String) kind.get(0));
            }
            List<Phase> phases = new ArrayList<>();
            for (List<Object> phase :
                    rows.read("SELECT step, minutes_few, minutes_several, minutes_many, takes_provider,"
                            + " takes_nurse, takes_room, takes_device FROM protocol_phase WHERE protocol_id = "
                            + row.get(3)
                            + " ORDER BY position")) {
                int[] slots = {slots(phase.get(1)), slots(phase.get(2)), slots(phase.get(3))};
                phases.add(new Phase(
                        (String) phase.get(0),
                        slots,
                        yes(phase.get(4)),
                        yes(phase.get(5)),
                        yes(phase.get(6)),
                        yes(phase.get(7))));
            }
            treatments.add(new Treatment((Long) row.get(0), (String) row.get(1), (String) row.get(2), kinds, phases));
        }
    }

    private static int slots(Object minutes) {
        return (((Number) minutes).intValue() + 4) / 5;
    }

    private static boolean yes(Object column) {
        return column instanceof Boolean flag ? flag : ((Number) column).intValue() != 0;
    }
}
