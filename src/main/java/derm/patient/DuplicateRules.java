package derm.patient;

import derm.patient.SearchKeys.Kind;
import derm.patient.SearchKeys.SearchKey;
import derm.shared.PersonName;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a new patient may be somebody who is registered already: each rule a reason of its own. */
final class DuplicateRules {

    private static final List<Rule> RULES = List.of(
            new Rule(DuplicateReason.SAME_FAMILY_AND_BIRTH, (a, b) -> sameBirth(a, b) && sameFamily(a, b)),
            new Rule(DuplicateReason.SOUNDS_ALIKE, (a, b) -> sameBirth(a, b) && soundsAlike(a, b)),
            new Rule(DuplicateReason.BIRTH_DATE_SWAPPED, (a, b) -> sameName(a, b) && birthSwapped(a, b)),
            new Rule(DuplicateReason.SAME_PHONE, (a, b) -> givenAlike(a, b) && samePhone(a, b)),
            new Rule(DuplicateReason.SAME_EMAIL, (a, b) -> givenAlike(a, b) && sameEmail(a, b)));

    private static final int MONTHS = 12;

    private DuplicateRules() {}

    private record Rule(DuplicateReason reason, BiPredicate<Likeness, Likeness> applies) {}

    /** What is compared of a patient. */
    record Likeness(
            PersonName name,
            LocalDate birthDate,
            @Nullable String phone,
            @Nullable String secondPhone,
            @Nullable String email) {

        static Likeness of(PatientDetails details) {
            PatientDetails.Contact contact = details.contact();
            return new Likeness(
                    details.identity().name(),
                    details.identity().birthDate(),
                    PhoneNumber.digitsIn(contact.phone()),
                    PhoneNumber.digitsIn(contact.secondPhone()),
                    contact.email());
        }
    }

    /** Why the two may be one person; empty when nothing speaks for it. */
    static List<DuplicateReason> reasons(Likeness added, Likeness known) {
        return RULES.stream()
                .filter(rule -> rule.applies().test(added, known))
                .map(Rule::reason)
                .toList();
    }

    /** The search keys of those worth comparing: same birth date, also swapped, same phone or email. */
    static Set<SearchKey> keys(PatientDetails details) {
        Set<SearchKey> keys = new LinkedHashSet<>();
        LocalDate birth = details.identity().birthDate();
        keys.add(new SearchKey(Kind.BORN, birth.toString()));
        if (birth.getDayOfMonth() <= MONTHS) {
            keys.add(new SearchKey(
                    Kind.BORN,
                    LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue())
                            .toString()));
        }
        String email = details.contact().email();
        if (email != null) {
            keys.add(SearchKeys.email(email));
        }
        phones(Likeness.of(details)).forEach(phone -> keys.add(new SearchKey(Kind.PHONE, phone)));
        return keys;
    }

    private static boolean sameBirth(Likeness a, Likeness b) {
        return a.birthDate().equals(b.birthDate());
    }

    private static boolean birthSwapped(Likeness a, Likeness b) {
        return !sameBirth(a, b)
                && a.birthDate().getYear() == b.birthDate().getYear()
                && a.birthDate().getMonthValue() == b.birthDate().getDayOfMonth()
                && a.birthDate().getDayOfMonth() == b.birthDate().getMonthValue();
    }

    private static boolean sameFamily(Likeness a, Likeness b) {
        return same(a.name().family(), b.name().family());
    }

    private static boolean sameName(Likeness a, Likeness b) {
        return sameFamily(a, b) && same(a.name().given(), b.name().given());
    }

    private static boolean soundsAlike(Likeness a, Likeness b) {
        return givenAlike(a, b) && alike(a.name().family(), b.name().family());
    }

    private static boolean givenAlike(Likeness a, Likeness b) {
        return alike(a.name().given(), b.name().given());
    }

    private static boolean samePhone(Likeness a, Likeness b) {
        return phones(a).anyMatch(phone -> phones(b).anyMatch(phone::equals));
    }

    private static Stream<String> phones(Likeness patient) {
        return Stream.of(patient.phone(), patient.secondPhone()).flatMap(Stream::ofNullable);
    }

    private static boolean sameEmail(Likeness a, Likeness b) {
        String email = a.email();
        return email != null && email.equalsIgnoreCase(b.email());
    }

    private static boolean same(String a, String b) {
        return SearchKeys.words(a).equals(SearchKeys.words(b));
    }

    /** Same words, or a word of one sounds like a word of the other or is mistyped from it. */
    private static boolean alike(String a, String b) {
        return same(a, b)
                || sounds(a).stream().anyMatch(sounds(b)::contains)
                || SearchKeys.words(a).stream()
                        .anyMatch(word -> SearchKeys.words(b).stream().anyMatch(other -> mistyped(word, other)));
    }

    private static boolean mistyped(String word, String other) {
        String shorter = word.length() <= other.length() ? word : other;
        return shorter.length() >= SearchQuery.SHORTEST_TYPO
                && Typing.slips(word, other) <= SearchQuery.tolerance(shorter);
    }

    private static Set<String> sounds(String name) {
        return SearchKeys.words(name).stream()
                .flatMap(word -> SearchKeys.sounds(word).stream())
                .collect(Collectors.toSet());
    }
}
