package derm.patient;

import derm.patient.SearchKeys.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search, as terms that must all be hit: words of the name in any order, a birth date in any
 * common format, a phone or its last digits, an email, a medical record number.
 *
 * <p>Whatever was typed is meant literally: there are no wildcards.
 */
final class SearchQuery {

    /** Fewer characters would list half the clinic. */
    static final int SHORTEST = 2;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int MOST_TERMS = 6;
    /** Shorter words with a letter wrong are other words. */
    static final int SHORTEST_TYPO = 4;

    private static final int LONG_WORD = 8;
    private static final int EXACT = 0;
    private static final int SOUNDS_LIKE = 1;
    private static final int TYPO = 2;
    private static final int YEAR = 4;

    private final List<String> words;
    private final List<List<Probe>> terms;

    private SearchQuery(List<String> words, List<List<Probe>> terms) {
        this.words = words;
        this.terms = terms;
    }

    /** One way to hit a term: a key that is like a pattern, so far from what was typed. */
    record Probe(Kind kind, String pattern, int distance) {}

    static SearchQuery parse(String typed, LocalDate today) {
        BirthDates.Found dates = BirthDates.in(typed, today);
        List<List<Probe>> terms = new ArrayList<>();
        dates.alternatives()
                .forEach(any -> terms.add(any.stream()
                        .map(date -> new Probe(Kind.BORN, date.toString(), EXACT))
                        .toList()));
        StringBuilder digits = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (String part : SPACE.split(dates.rest().strip(), -1)) {
            if (part.indexOf('@') > 0) {
                terms.add(List.of(
                        new Probe(Kind.EMAIL, literal(SearchKeys.email(part).value()) + "%", EXACT)));
                continue;
            }
            boolean numeric = part.matches("[+()\\d./-]*\\d[+()\\d./-]*");
            (numeric ? digits : text).append(part).append(' ');
        }
        String number = phoneDigits(digits.toString());
        if (!number.isEmpty()) {
            terms.add(numberProbes(number, today));
        }
        List<String> words = SearchKeys.words(text.toString());
        words.forEach(word -> terms.add(wordProbes(word)));
        return new SearchQuery(words, terms.subList(0, Math.min(terms.size(), MOST_TERMS)));
    }

    /** Whether enough was typed to search for. */
    boolean isSpecific() {
        return !terms.isEmpty()
                && terms.stream().flatMap(List::stream).anyMatch(probe -> typedLength(probe) >= SHORTEST);
    }

    List<List<Probe>> terms() {
        return terms;
    }

    /** The words that may be mistyped: long enough to be told apart with a letter wrong. */
    List<String> correctable() {
        return words.stream().filter(word -> word.length() >= SHORTEST_TYPO).toList();
    }

    /** The same search with words of the register that are nearly what was typed. */
    SearchQuery corrected(String word, Set<String> near) {
        List<Probe> plain = wordProbes(word);
        return new SearchQuery(
                words,
                terms.stream()
                        .map(term -> {
                            if (!term.equals(plain)) {
                                return term;
                            }
                            List<Probe> wider = new ArrayList<>(term);
                            near.forEach(other -> wider.add(new Probe(Kind.NAME, literal(other), TYPO)));
                            return wider;
                        })
                        .toList());
    }

    /** How many letters may be wrong in a word. */
    static int tolerance(String word) {
        return word.length() >= LONG_WORD ? 2 : 1;
    }

    /** The text with everything that LIKE would take for a wildcard meant as itself. */
    static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static List<Probe> wordProbes(String word) {
        List<Probe> probes = new ArrayList<>();
        probes.add(new Probe(Kind.NAME, literal(word) + "%", EXACT));
        SearchKeys.sounds(word).forEach(sound -> probes.add(new Probe(Kind.SOUND, sound, SOUNDS_LIKE)));
        return probes;
    }

    private static List<Probe> numberProbes(String number, LocalDate today) {
        List<Probe> probes = new ArrayList<>();
        probes.add(new Probe(Kind.PHONE, number + "%", EXACT));
        probes.add(new Probe(Kind.MRN, number + "%", EXACT));
        BirthDates.compact(number, today).forEach(date -> probes.add(new Probe(Kind.BORN, date.toString(), EXACT)));
        if (number.length() == YEAR && (number.startsWith("19") || number.startsWith("20"))) {
            probes.add(new Probe(Kind.BORN, number + "-%", SOUNDS_LIKE));
        }
        return probes;
    }

    private static String phoneDigits(String typed) {
        String digits = PhoneNumber.digitsOf(typed);
        boolean northAmerican = typed.startsWith("+1") || typed.startsWith("001");
        return northAmerican && digits.startsWith("1") ? digits.substring(1) : digits;
    }

    private static int typedLength(Probe probe) {
        return probe.kind() == Kind.SOUND ? 0 : probe.pattern().replace("%", "").length();
    }
}
