package derm.booking;

import derm.availability.Obstacle;
import derm.availability.PhaseKind;
import derm.availability.Slots;
import derm.booking.planning.Clinic;
import derm.booking.planning.Named;
import derm.platform.time.ClinicTime;
import derm.shared.ResourceKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Says in the clinic's words why a time does not do: {@code Room 2 is taken (turnover) until 10:35 AM}. */
@Dependent
class ReasonText {

    private static final String BUNDLE = "derm.availability.Obstacles";

    @Inject
    private ClinicTime time;

    String of(Obstacle obstacle, Clinic clinic) {
        String pattern = ResourceBundle.getBundle(
                        BUNDLE, Locale.ENGLISH, Thread.currentThread().getContextClassLoader())
                .getString(obstacle.code().key());
        return new MessageFormat(pattern, Locale.ENGLISH)
                .format(new Object[] {subject(obstacle, clinic), until(obstacle.until()), phase(obstacle.phase())});
    }

    private static String subject(Obstacle obstacle, Clinic clinic) {
        Named named = clinic.name(obstacle.resourceId());
        ResourceKind kind = obstacle.kind();
        if (named != null) {
            return named.name();
        }
        return kind == null ? "" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** The time alone on the same day, with its date on another. */
    private String until(@Nullable Integer slot) {
        if (slot == null) {
            return "";
        }
        Instant until = Slots.instant(slot);
        return time.dayAndTime(until);
    }

    private static String phase(@Nullable PhaseKind phase) {
        if (phase == null) {
            return "";
        }
        return switch (phase) {
            case VISIT -> "a visit";
            case NUMBING_APPLY, NUMBING_WAIT -> "numbing";
            case PROCEDURE -> "a treatment";
            case RECOVERY -> "recovery";
            case TURNOVER -> "turnover";
        };
    }
}
