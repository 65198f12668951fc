package derm.patient;

import derm.shared.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Made-up patients for load: names with the spread and the twins of a real register, and the keys they are found by. */
public final class GeneratedPatients {

    private static final List<String> GIVEN = List.of(
            "Ada", "Aiko", "Amira", "Ben", "Carmen", "Caleb", "Dana", "Dev", "Elena", "Esme", "Fatima", "Femi", "Grace",
            "Gus", "Hana", "Hollis", "Ines", "Isla", "Jonah", "Joy", "Kai", "Kofi", "Lena", "Liam", "Margaux", "Mateo",
            "Nadia", "Noah", "Olive", "Oskar", "Paulo", "Phil", "Quinn", "Rory", "Ruth", "Selma", "Sam", "Tara", "Theo",
            "Uma", "Viktor", "Wei", "Yusuf", "Zara");
    private static final List<String> FAMILY_START = List.of(
            "Abbott",
            "Adler",
            "Aydin",
            "Balogun",
            "Brandt",
            "Carter",
            "Chen",
            "Demir",
            "Doyle",
            "Duarte",
            "Feldman",
            "Fischer",
            "Grant",
            "Green",
            "Hahn",
            "Hussain",
            "Jensen",
            "Kowalczyk",
            "Lindgren",
            "Marchand",
            "Mori",
            "Nogueira",
            "Olsen",
            "Petrov",
            "Reyes",
            "Roberts",
            "Rossi",
            "Saleh",
            "Silva",
            "Suzuki",
            "Teixeira",
            "Vogt",
            "Whitaker",
            "Zhang");
    private static final int OLDEST_YEARS = 88;

    private GeneratedPatients() {}

    /**
     * A patient to insert.
     *
     * @param mrn the record number's digits
     * @param name how they are called
     * @param born the day of birth
     * @param phone as typed
     * @param digits of the phone
     * @param keys kind and value of each search key
     */
    public record Row(
            String mrn, PersonName name, LocalDate born, String phone, String digits, List<List<String>> keys) {}

    /** The patient number {@code n}, the same for the same seed. */
    public static Row row(int n, Random random, LocalDate today) {
        String mrn = Mrn.withCheckDigit(Integer.toString(2_000_000 + n));
        PersonName name = new PersonName(pick(GIVEN, random), family(random));
        LocalDate born = today.minusDays(365L * 5 + random.nextInt(365 * OLDEST_YEARS));
        String phone = "(9%02d) 555-%04d".formatted(random.nextInt(100), random.nextInt(10_000));
        PhoneNumber number = PhoneNumber.parse(phone, "phone");
        PatientDetails details = PatientDetails.of(name, born)
                .with(new PatientDetails.Contact(number, null, null, PatientDetails.Address.NONE, null));
        List<List<String>> keys = SearchKeys.of(mrn, details).stream()
                .map(key -> List.of(key.kind().name(), key.value()))
                .toList();
        return new Row(mrn, name, born, phone, number.digits(), keys);
    }

    private static String family(Random random) {
        String first = pick(FAMILY_START, random);
        return random.nextInt(6) == 0 ? first + "-" + pick(FAMILY_START, random) : first;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
