package derm.procedure.encounter;

import derm.catalogue.Method;
import derm.procedure.sheet.Preparation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line of the time-out, said aloud and confirmed before the start. */
public enum TimeOutLine {
    /** Two identifiers, said by the patient. */
    IDENTITY,
    /** The procedure is that of the consent and of the booking. */
    PROCEDURE,
    /** Lesion numbers and side, read off the map. */
    LESIONS,
    /** Allergies, implants, retinoid, pregnancy. */
    ALERTS,
    /** The consent is signed and in date. */
    CONSENT,
    /** The device is the right one, calibrated and test-fired. */
    DEVICE,
    /** The method's own eye protection, for everyone. */
    EYES,
    /** The smoke evacuator is on. */
    SMOKE,
    /** The prep is dry. */
    PREP,
    /** The anaesthetic has had its time. */
    NUMBING,
    /** Everybody agrees to start. */
    AGREED;

    /** The lines that methods and preparation need, in the order they are said. */
    public static List<TimeOutLine> neededFor(Set<Method> methods, Preparation preparation) {
        return Arrays.stream(values())
                .filter(line -> line.isNeeded(methods, preparation.anaesthetic()))
                .toList();
    }

    private boolean isNeeded(Set<Method> methods, Preparation.@Nullable Anaesthetic agent) {
        boolean heats = methods.contains(Method.HEAT_DESTRUCTION) || methods.contains(Method.LASER);
        return switch (this) {
            case DEVICE, EYES -> heats || methods.contains(Method.CRYOTHERAPY);
            case SMOKE -> heats;
            case NUMBING -> agent != null && agent.isDrug();
            default -> true;
        };
    }
}
