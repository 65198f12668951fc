package derm.bench.generate;

import derm.availability.ClaimLedger;
import derm.availability.ClaimedPhase;
import derm.availability.Slots;
import derm.booking.GeneratedReferences;
import derm.patient.GeneratedPatients;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes patients and the visits of days, a few hundred at a time, each batch all or none. */
final class Years {

    private static final int BATCH = 500;
    private static final String[] BANDS = {"FEW", "SEVERAL", "MANY"};
    private static final int[] LESIONS = {3, 8, 16};

    private final Rows rows;
    private final Clinic clinic;
    private final Random random;
    private final ZoneId zone;
    private final Clock clock;

    Years(Rows rows, Clinic clinic, Random random, ZoneId zone, Clock clock) {
        this.rows = rows;
        this.clinic = clinic;
        this.random = random;
        this.zone = zone;
        this.clock = clock;
    }

    /** Brings the number of patients up to what is wanted; answers the keys of all. */
    List<Long> patients(int wanted, LocalDate today) throws SQLException {
        List<Long> keys = new ArrayList<>();
        for (List<Object> row : rows.read("SELECT id FROM patient WHERE deceased_on IS NULL")) {
            keys.add((Long) row.get(0));
        }
        int next = rows.read("SELECT id FROM patient WHERE mrn LIKE '2%'").size();
        while (keys.size() < wanted) {
            int count = Math.min(BATCH, wanted - keys.size());
            long first = rows.keys(count);
            List<Object[]> people = new ArrayList<>();
            List<Object[]> resources = new ArrayList<>();
            List<Object[]> searched = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                long id = first + i;
                GeneratedPatients.Row row = GeneratedPatients.row(next++, random, today);
                people.add(new Object[] {
                    id,
                    rows.publicId(),
                    1,
                    row.mrn(),
                    row.name().given(),
                    row.name().family(),
                    row.born(),
                    row.phone(),
                    row.digits(),
                    "en",
                    false,
                    "SELF_PAY",
                    false,
                    Rows.utc(clock.instant())
                });
                resources.add(new Object[] {id, "PATIENT"});
                row.keys().forEach(key -> searched.add(new Object[] {key.get(0), key.get(1), id}));
                keys.add(id);
            }
            rows.insert(
                    "patient",
                    "id, public_id, version, mrn, given_name, family_name, birth_date, phone, phone_digits, language,"
                            + " interpreter, coverage, sensitive_chart, registered_at",
                    people);
            rows.insert("resource", "id, kind", resources);
            rows.insert("patient_search_key", "kind, value, patient_id", searched);
            rows.commit();
        }
        return keys;
    }

    /** Fills the working days of {@code [from, to)}; answers how many visits. */
    int fill(LocalDate from, LocalDate to, double fill, List<Long> patients) throws SQLException {
        int total = 0;
        List<DayFill.Visit> waiting = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY) {
                continue;
            }
            int start = Slots.at(day, LocalTime.of(8, 0), zone);
            waiting.addAll(new DayFill(clinic, patients, random, start).visits(fill));
            while (waiting.size() >= BATCH) {
                total += write(waiting.subList(0, BATCH));
                waiting.subList(0, BATCH).clear();
            }
        }
        return total + (waiting.isEmpty() ? 0 : write(waiting));
    }

    private int write(List<DayFill.Visit> visits) throws SQLException {
        long first = rows.keys(visits.size());
        int now = Slots.floor(clock.instant());
        List<Object[]> appointments = new ArrayList<>();
        List<Object[]> items = new ArrayList<>();
        Map<Long, List<ClaimedPhase>> phases = new LinkedHashMap<>();
        for (int i = 0; i < visits.size(); i++) {
            DayFill.Visit visit = visits.get(i);
            long id = first + i;
            appointments.add(appointment(id, visit, visit.end() < now));
            items.add(item(id, visit));
            phases.put(id, visit.phases());
        }
        rows.insert(
                "appointment",
                "id, public_id, version, reference, patient_id, provider_id, nurse_id, room_id, device_id, start_at, end_at,"
                        + " status, overbooked, booked_at, booked_as, arrived_at, started_at, left_at",
                appointments);
        rows.insert(
                "appointment_item",
                "appointment_id, item_no, treatment_id, method, band, lesions, zone, minutes",
                items);
        ClaimLedger.on(rows.connection(), clock).claimAll(phases, now);
        rows.commit();
        return visits.size();
    }

    private Object[] appointment(long id, DayFill.Visit visit, boolean past) {
        LocalDateTime start = Rows.utc(Slots.instant(visit.start()));
        LocalDateTime end = Rows.utc(Slots.instant(visit.end()));
        return new Object[] {
            id,
            rows.publicId(),
            1,
            GeneratedReferences.of(id),
            visit.patient(),
            visit.provider(),
            visit.nurse(),
            visit.room(),
            visit.device(),
            start,
            end,
            past ? "COMPLETED" : "BOOKED",
            false,
            start.minusDays(random.nextInt(30) + 1L),
            "FRONT_DESK",
            past ? start.minusMinutes(5) : null,
            past ? start : null,
            past ? end : null
        };
    }

    private static Object[] item(long id, DayFill.Visit visit) {
        boolean lesions = !visit.treatment().method().equals("CONSULTATION")
                && !visit.treatment().method().equals("FOLLOW_UP");
        int minutes = visit.treatment().phases().stream()
                .filter(phase -> phase.step().equals("PROCEDURE"))
                .mapToInt(phase -> phase.slots()[visit.band()] * Slots.MINUTES)
                .sum();
        return new Object[] {
            id,
            0,
            visit.treatment().id(),
            visit.treatment().method(),
            lesions ? BANDS[visit.band()] : null,
            lesions ? LESIONS[visit.band()] : null,
            lesions ? "CHEEK" : null,
            minutes
        };
    }
}
