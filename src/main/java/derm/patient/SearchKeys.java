package derm.patient;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.jspecify.annotations.Nullable;

/** Turns what a patient is called into what they are found by: folded words, their sound, phone digits, date, number. */
final class SearchKeys {

    static final int MAX_VALUE = 80;
    /** Shorter words sound like too many others. */
    static final int SHORTEST_SOUND = 3;

    private static final int LOCAL_PHONE = 7;
    private static final int LAST_DIGITS = 4;
    private static final int NANP = 10;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u2010-\\u2015,.;/()\"-]+");
    private static final Map<Character, String> UNDECOMPOSED = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"));

    private SearchKeys() {}

    /** Sorts of keys, as stored. */
    enum Kind {
        /** A folded word of the name. */
        NAME,
        /** How a word sounds. */
        SOUND,
        /** A phone number, or its last digits. */
        PHONE,
        /** An email address. */
        EMAIL,
        /** The birth date. */
        BORN,
        /** The medical record number. */
        MRN
    }

    /** One row of the index. */
    record SearchKey(Kind kind, String value) {}

    static Set<SearchKey> of(String mrn, PatientDetails details) {
        Set<SearchKey> keys = new LinkedHashSet<>();
        PatientDetails.Identity identity = details.identity();
        Stream.of(identity.name().given(), identity.name().family(), identity.preferredName())
                .forEach(part -> addName(keys, part));
        addPhone(keys, details.contact().phone());
        addPhone(keys, details.contact().secondPhone());
        String email = details.contact().email();
        if (email != null) {
            keys.add(email(email));
        }
        keys.add(new SearchKey(Kind.BORN, identity.birthDate().toString()));
        keys.add(new SearchKey(Kind.MRN, mrn));
        return keys;
    }

    static SearchKey email(String address) {
        return new SearchKey(Kind.EMAIL, cut(address.toLowerCase(Locale.ROOT)));
    }

    private static void addName(Set<SearchKey> keys, @Nullable String part) {
        if (part == null) {
            return;
        }
        List<String> words = words(part);
        for (String word : words) {
            keys.add(new SearchKey(Kind.NAME, word));
            sounds(word).forEach(sound -> keys.add(new SearchKey(Kind.SOUND, sound)));
        }
        if (words.size() > 1) {
            keys.add(new SearchKey(Kind.NAME, cut(String.join("", words))));
        }
    }

    private static void addPhone(Set<SearchKey> keys, @Nullable PhoneNumber number) {
        if (number == null) {
            return;
        }
        String digits = number.digits();
        keys.add(new SearchKey(Kind.PHONE, digits));
        for (int length : new int[] {NANP, LOCAL_PHONE, LAST_DIGITS}) {
            if (digits.length() > length) {
                keys.add(new SearchKey(Kind.PHONE, digits.substring(digits.length() - length)));
            }
        }
    }

    /** The words of a name without accents and apostrophes, in lower case. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : SEPARATORS.split(fold(text), -1)) {
            if (!word.isEmpty()) {
                words.add(cut(word));
            }
        }
        return words;
    }

    /** Lower case, without accents and apostrophes; letters of any script stay letters. */
    static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            boolean dropped = Character.getType(c) == Character.NON_SPACING_MARK || "'’ʼ`´".indexOf(c) >= 0;
            if (!dropped) {
                folded.append(UNDECOMPOSED.getOrDefault(c, String.valueOf(c)));
            }
        }
        return folded.toString();
    }

    /** How a folded word sounds: one or two keys, none for short words and scripts without a sound table. */
    static Set<String> sounds(String word) {
        Set<String> sounds = new LinkedHashSet<>();
        if (word.length() >= SHORTEST_SOUND && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            DoubleMetaphone metaphone = new DoubleMetaphone();
            metaphone.setMaxCodeLen(8);
            for (boolean alternate : new boolean[] {false, true}) {
                String sound = metaphone.doubleMetaphone(word, alternate);
                if (sound != null && !sound.isEmpty()) {
                    sounds.add(sound);
                }
            }
        }
        return sounds;
    }

    private static String cut(String word) {
        return word.length() <= MAX_VALUE ? word : word.substring(0, MAX_VALUE);
    }
}
