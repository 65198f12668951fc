package derm.pricing;

import derm.platform.security.Role.Names;
import derm.platform.time.ClinicTime;
import derm.shared.Rejected;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Asks what the clinic charges, today or on any other day. Prices are no secret: everybody signed in may ask. */
@Stateless
@DenyAll
public class Prices {

    @Inject
    private FeeSchedules schedules;

    @Inject
    private PriceListSnapshots snapshots;

    @Inject
    private ClinicTime time;

    /** The price list of today. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public PriceList today() {
        return on(time.today());
    }

    /**
     * The price list of a past or future day.
     *
     * @throws Rejected when none is approved for that day
     */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public PriceList on(LocalDate day) {
        return snapshots.of(schedules.keyOn(day).orElseThrow(() -> Rejected.rule("pricing.no-list", day)));
    }

    /** The approved version that something was priced by. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public PriceList version(long key) {
        return snapshots.of(key);
    }
}
