package derm.patient;

import java.time.LocalDate;
import java.util.List;

/**
 * What makes two records surely one person: the words of the name and the birth date.
 *
 * @param given the words of the given name, folded
 * @param family the words of the family name, folded
 * @param birthDate the day of birth
 */
public record Sameness(List<String> given, List<String> family, LocalDate birthDate) {

    /** The sameness of a patient. */
    public static Sameness of(PatientDetails details) {
        PatientDetails.Identity identity = details.identity();
        return new Sameness(
                SearchKeys.words(identity.name().given()),
                SearchKeys.words(identity.name().family()),
                identity.birthDate());
    }
}
