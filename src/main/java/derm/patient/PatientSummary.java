package derm.patient;

import derm.shared.PersonName;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient in one row: enough to recognise them in a list, on the board or on a quote.
 *
 * @param key the database key, which is also the resource claimed by bookings; stays inside
 * @param id the id for pages and the API
 * @param mrn the medical record number's digits
 * @param name the name of record
 * @param preferredName how they like to be called
 * @param birthDate the day of birth
 * @param phone the first number, as typed
 * @param email where mail goes
 * @param skinType the Fitzpatrick type, once somebody judged it
 * @param deceased whether they died
 */
public record PatientSummary(
        long key,
        UUID id,
        String mrn,
        PersonName name,
        @Nullable String preferredName,
        LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email,
        @Nullable SkinType skinType,
        boolean deceased)
        implements Serializable {

    /** The number as it is read aloud, such as {@code 4512 0387}. */
    public String mrnShown() {
        return Mrn.shown(mrn);
    }

    /** Full years of age on a day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }
}
