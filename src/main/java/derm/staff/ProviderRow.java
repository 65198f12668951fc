package derm.staff;

import derm.catalogue.Method;
import java.util.Set;
import java.util.UUID;

/**
 * A provider as lists, the board and the opening finder see them.
 *
 * @param id the resource id
 * @param publicId the id outside
 * @param name as the clinic calls them
 * @param fullName given and family name
 * @param initials two or three letters
 * @param methods what they do
 * @param licences the states they may practise in
 * @param active whether new visits may be booked
 */
public record ProviderRow(
        long id,
        UUID publicId,
        String name,
        String fullName,
        String initials,
        Set<Method> methods,
        Set<String> licences,
        boolean active) {

    static ProviderRow of(Provider provider) {
        return new ProviderRow(
                provider.id(),
                provider.publicId(),
                provider.displayName(),
                provider.name().full(),
                provider.initials(),
                provider.methods(),
                provider.licences(),
                provider.isActive());
    }

    /** Whether they do this method and are still booked. */
    public boolean does(Method method) {
        return active && methods.contains(method);
    }
}
