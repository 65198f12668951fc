package derm.portal;

import derm.catalogue.Method;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a patient does or tells before a visit, by method, in the order it is read; the words are the portal's texts.
 *
 * <p>The days without a retinoid or acid are those of the clinic's screening table: 14 before laser, 3 before the others.
 */
public enum Preparation {
    /** The face is clean. */
    NO_MAKE_UP,
    /** A look through the camera needs light. */
    DAYLIGHT,
    /** The dermatologist asks about medicines and products. */
    MEDICINES,
    /** Retinoids and acids rest for two weeks. */
    PAUSE_TWO_WEEKS,
    /** Retinoids and acids rest for three days. */
    PAUSE_THREE_DAYS,
    /** Tanned skin marks easily. */
    TAN,
    /** Cold can bring out hives. */
    COLD,
    /** Current and implants do not go together. */
    IMPLANT,
    /** A cold sore spreads under laser. */
    COLD_SORE,
    /** That was all. */
    NOTHING_ELSE;

    /** What to do before a visit with these methods. */
    static List<Preparation> before(Collection<Method> methods) {
        Set<Preparation> all = EnumSet.noneOf(Preparation.class);
        methods.forEach(method -> all.addAll(before(method)));
        if (all.contains(PAUSE_TWO_WEEKS)) {
            all.remove(PAUSE_THREE_DAYS);
        }
        if (all.equals(EnumSet.of(NO_MAKE_UP))) {
            all.add(NOTHING_ELSE);
        }
        return List.copyOf(all);
    }

    private static Set<Preparation> before(Method method) {
        return switch (method) {
            case FOLLOW_UP -> EnumSet.of(NO_MAKE_UP);
            case CONSULTATION -> EnumSet.of(NO_MAKE_UP, MEDICINES);
            case ONLINE_CONSULT -> EnumSet.of(NO_MAKE_UP, DAYLIGHT, MEDICINES);
            case DEROOFING -> EnumSet.of(NO_MAKE_UP, PAUSE_THREE_DAYS);
            case CRYOTHERAPY -> EnumSet.of(NO_MAKE_UP, PAUSE_THREE_DAYS, TAN, COLD);
            case HEAT_DESTRUCTION -> EnumSet.of(NO_MAKE_UP, PAUSE_THREE_DAYS, TAN, IMPLANT);
            case LASER -> EnumSet.of(NO_MAKE_UP, PAUSE_TWO_WEEKS, TAN, COLD_SORE);
        };
    }
}
