package derm.screening;

import derm.catalogue.Method;
import derm.lesion.Zone;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;

/** Tells every other part of the clinic what a method may do beside the eye. Rules of the house, no patient data. */
@Stateless
@DenyAll
public class EyeZones {

    @Inject
    private ZoneRuleBook book;

    /** The rules of today. */
    @PermitAll
    public EyeZoneRules current() {
        return book.current();
    }

    /** What today's rules say about a method in some zones. */
    @PermitAll
    public EyeZoneRules.Answer judge(Method method, Collection<Zone> zones) {
        return book.current().judge(method, zones);
    }
}
