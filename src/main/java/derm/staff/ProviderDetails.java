package derm.staff;

import derm.catalogue.Method;
import derm.shared.Rejected;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the clinic says about a provider.
 *
 * @param names how they are called
 * @param methods what they do; at least one
 * @param licences two-letter codes of the states they are licensed in
 */
public record ProviderDetails(StaffNames names, Set<Method> methods, Set<String> licences) {

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

    /** Refuses a provider who does nothing, and what is no code of a state. */
    public ProviderDetails {
        methods = Set.copyOf(methods);
        licences =
                licences.stream().map(s -> s.strip().toUpperCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        if (methods.isEmpty()) {
            throw Rejected.invalid("staff.methods-missing").at("methods");
        }
        if (!licences.stream().allMatch(state -> STATE.matcher(state).matches())) {
            throw Rejected.invalid("staff.licence-unknown").at("licences");
        }
    }
}
