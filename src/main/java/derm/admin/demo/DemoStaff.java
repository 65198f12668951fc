package derm.admin.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import derm.catalogue.Method;
import derm.platform.time.ClinicTime;
import derm.shared.WeeklyRange;
import derm.staff.ProviderDetails;
import derm.staff.Rota;
import derm.staff.StaffNames;
import derm.staff.StaffRegister;
import derm.staff.TemplateDetails;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The demo clinic's six providers and three nurses, with their hours and what these are for. */
@Dependent
class DemoStaff {

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(MONDAY, FRIDAY);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final int YEARS_OF_HISTORY = 6;

    @Inject
    private StaffRegister register;

    @Inject
    private Rota rota;

    @Inject
    private ClinicTime time;

    void seed() {
        LocalDate since = time.today().minusYears(YEARS_OF_HISTORY);
        adeyemi(since);
        lindqvist(since);
        tanaka(since);
        ortiz(since);
        weiss(since);
        beaumont(since);
        nurse("Nurse Okafor", "Chidi", "Okafor", LocalTime.of(12, 0), since);
        nurse("Nurse Brandt", "Silke", "Brandt", LocalTime.of(12, 30), since);
        nurse("Nurse Salazar", "Inés", "Salazar", LocalTime.of(13, 0), since);
    }

    private void adeyemi(LocalDate since) {
        UUID id = provider("Dr Adeyemi", "Folake", "Adeyemi", EnumSet.complementOf(EnumSet.of(Method.ONLINE_CONSULT)));
        rota.changeWeek(id, since, week(WORKDAYS, LocalTime.of(8, 0), LocalTime.of(16, 30)));
        lunch(id, WORKDAYS, LocalTime.of(12, 30), since);
        WeeklyRange laserTuesday = new WeeklyRange(TUESDAY, LocalTime.of(8, 0), NOON);
        rota.addTemplate(id, TemplateDetails.only(Set.of(Method.LASER), laserTuesday, since));
        WeeklyRange urgent = new WeeklyRange(MONDAY, LocalTime.of(8, 0), LocalTime.of(9, 0));
        rota.addTemplate(id, TemplateDetails.urgent(urgent, 24, since));
    }

    private void lindqvist(LocalDate since) {
        UUID id = provider(
                "Dr Lindqvist",
                "Maja",
                "Lindqvist",
                Set.of(
                        Method.CONSULTATION,
                        Method.FOLLOW_UP,
                        Method.DEROOFING,
                        Method.CRYOTHERAPY,
                        Method.HEAT_DESTRUCTION));
        List<WeeklyRange> week = week(WORKDAYS, LocalTime.of(8, 0), LocalTime.of(17, 0));
        week.add(new WeeklyRange(SATURDAY, LocalTime.of(9, 0), LocalTime.of(13, 0)));
        rota.changeWeek(id, since, week);
        lunch(id, WORKDAYS, NOON, since);
        WeeklyRange newcomers = new WeeklyRange(WEDNESDAY, LocalTime.of(8, 0), LocalTime.of(10, 0));
        rota.addTemplate(id, TemplateDetails.newPatients(newcomers, since));
    }

    private void tanaka(LocalDate since) {
        UUID id = provider(
                "Dr Tanaka",
                "Ren",
                "Tanaka",
                Set.of(Method.CONSULTATION, Method.FOLLOW_UP, Method.LASER, Method.HEAT_DESTRUCTION));
        rota.changeWeek(id, since, week(WORKDAYS, LocalTime.of(9, 0), LocalTime.of(18, 0)));
        lunch(id, WORKDAYS, LocalTime.of(13, 0), since);
        WeeklyRange laserThursday = new WeeklyRange(THURSDAY, LocalTime.of(14, 0), LocalTime.of(18, 0));
        rota.addTemplate(id, TemplateDetails.only(Set.of(Method.LASER), laserThursday, since));
    }

    private void ortiz(LocalDate since) {
        UUID id = provider(
                "Dr Ortiz",
                "Lucía",
                "Ortiz",
                Set.of(Method.CONSULTATION, Method.FOLLOW_UP, Method.DEROOFING, Method.CRYOTHERAPY));
        List<WeeklyRange> week = week(Set.of(MONDAY, TUESDAY, THURSDAY, FRIDAY), NOON, LocalTime.of(18, 0));
        week.add(new WeeklyRange(SATURDAY, LocalTime.of(9, 0), LocalTime.of(13, 0)));
        rota.changeWeek(id, since, week);
    }

    private void weiss(LocalDate since) {
        UUID id = provider(
                "Dr Weiss",
                "Jonas",
                "Weiss",
                Set.of(
                        Method.CONSULTATION,
                        Method.FOLLOW_UP,
                        Method.DEROOFING,
                        Method.CRYOTHERAPY,
                        Method.HEAT_DESTRUCTION,
                        Method.LASER));
        rota.changeWeek(
                id, since, week(Set.of(MONDAY, TUESDAY, WEDNESDAY, FRIDAY), LocalTime.of(8, 0), LocalTime.of(16, 0)));
        lunch(id, Set.of(MONDAY, TUESDAY, WEDNESDAY, FRIDAY), LocalTime.of(11, 30), since);
    }

    private void beaumont(LocalDate since) {
        UUID id = provider(
                "C. Beaumont, NP",
                "Claire",
                "Beaumont",
                Set.of(Method.CONSULTATION, Method.ONLINE_CONSULT, Method.FOLLOW_UP, Method.CRYOTHERAPY));
        rota.changeWeek(id, since, week(WORKDAYS, LocalTime.of(9, 0), LocalTime.of(17, 0)));
        lunch(id, WORKDAYS, NOON, since);
        for (DayOfWeek day : WORKDAYS) {
            WeeklyRange online = new WeeklyRange(day, LocalTime.of(9, 0), LocalTime.of(10, 0));
            rota.addTemplate(id, TemplateDetails.only(Set.of(Method.ONLINE_CONSULT), online, since));
        }
    }

    private UUID provider(String displayName, String given, String family, Set<Method> methods) {
        return register.addProvider(
                        new ProviderDetails(StaffNames.of(displayName, given, family), methods, Set.of("NY", "NJ")))
                .publicId();
    }

    private void nurse(String displayName, String given, String family, LocalTime lunch, LocalDate since) {
        UUID id = register.addNurse(StaffNames.of(displayName, given, family)).publicId();
        List<WeeklyRange> week = week(WORKDAYS, LocalTime.of(8, 0), LocalTime.of(18, 0));
        week.add(new WeeklyRange(SATURDAY, LocalTime.of(9, 0), LocalTime.of(13, 0)));
        rota.changeWeek(id, since, week);
        lunch(id, WORKDAYS, lunch, since);
    }

    private void lunch(UUID id, Collection<DayOfWeek> days, LocalTime from, LocalDate since) {
        for (DayOfWeek day : days) {
            rota.addTemplate(id, TemplateDetails.lunch(new WeeklyRange(day, from, from.plusMinutes(30)), since));
        }
    }

    private static List<WeeklyRange> week(Collection<DayOfWeek> days, LocalTime from, LocalTime to) {
        List<WeeklyRange> week = new ArrayList<>();
        for (DayOfWeek day : days) {
            week.add(new WeeklyRange(day, from, to));
        }
        return week;
    }
}
