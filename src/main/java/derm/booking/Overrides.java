package derm.booking;

import derm.platform.security.Role;
import derm.shared.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The soft rules that somebody wants to set aside, each with a reason.
 *
 * @param reasons the reason by the rule's code
 */
public record Overrides(Map<String, String> reasons) {

    /** No rule is set aside. */
    public static final Overrides NONE = new Overrides(Map.of());

    private static final int MOST = 20;

    /** Refuses blank and endless reasons. */
    public Overrides {
        reasons = Map.copyOf(reasons);
        if (reasons.size() > MOST) {
            throw Rejected.invalid("booking.too-many-overrides", MOST).at("overrides");
        }
        for (String reason : reasons.values()) {
            if (reason.isBlank() || reason.length() > Appointment.REASON_LENGTH) {
                throw Rejected.invalid("booking.reason-needed", Appointment.REASON_LENGTH)
                        .at("overrides");
            }
        }
    }

    /**
     * Refuses unless every objection was set aside by somebody who may.
     *
     * @param settled codes that were set aside when the appointment was booked and need no reason again
     * @return the codes that were set aside now
     */
    List<String> settle(List<Objection> objections, Role role, Set<String> settled) {
        List<Objection> open = objections.stream()
                .filter(objection -> !objection.mayOverride().contains(role) || !settled.contains(objection.code()))
                .toList();
        open.stream()
                .filter(objection -> !objection.mayOverride().contains(role))
                .findFirst()
                .ifPresent(hard -> {
                    throw hard.refusalFor(role);
                });
        List<String> unanswered = open.stream()
                .map(Objection::code)
                .filter(code -> !reasons.containsKey(code))
                .toList();
        if (!unanswered.isEmpty()) {
            Objection first = open.stream()
                    .filter(objection -> objection.code().equals(unanswered.get(0)))
                    .findFirst()
                    .orElseThrow();
            throw first.refusalFor(role).with("rules", unanswered);
        }
        return new ArrayList<>(open.stream().map(Objection::code).toList());
    }

    /** The reason given for a code. */
    String reason(String code) {
        return reasons.getOrDefault(code, "");
    }
}
