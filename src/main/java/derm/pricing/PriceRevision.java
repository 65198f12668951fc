package derm.pricing;

import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role.Names;
import derm.platform.settings.ClinicSettings;
import derm.platform.time.ClinicTime;
import derm.shared.Rejected;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes the clinic's prices: a draft is begun or copied, filled, and approved with its first day. */
@Stateless
@DenyAll
public class PriceRevision {

    @Inject
    private FeeSchedules schedules;

    @Inject
    private PriceListSnapshots snapshots;

    @Inject
    private ClinicTime time;

    @Inject
    private ClinicSettings settings;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    /** Every version: drafts first, then from the newest to the oldest. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    public List<PriceListRow> timeline() {
        LocalDate today = time.today();
        return schedules.all().stream().map(schedule -> row(schedule, today)).toList();
    }

    /** The prices of one version, draft or not. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    public PriceList look(UUID id) {
        return snapshots.snapshot(schedules.get(id));
    }

    /** Begins an empty draft in the clinic's currency. */
    @Audited("prices.begin")
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    public UUID begin(String name) {
        return draft(name).publicId();
    }

    /** Begins a draft with all the prices of another version. */
    @Audited("prices.copy")
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    public UUID copy(UUID original, String name) {
        List<Fee> fees = schedules.fees(schedules.get(original));
        FeeSchedule draft = draft(name);
        fees.forEach(fee -> schedules.put(draft, fee.tariff()));
        return draft.publicId();
    }

    /** Sets one treatment's price in a draft. */
    @Audited("prices.change")
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    public void change(UUID id, int version, Tariff tariff) {
        FeeSchedule draft = schedules.get(id);
        expect(draft, version);
        draft.expectDraft();
        if (!tariff.base().currency().equals(draft.currency())) {
            throw Rejected.invalid(
                    "pricing.currency-mixed", draft.currency(), tariff.base().currency());
        }
        schedules.put(draft, tariff);
        trail.about("fee_schedule", draft.id(), null);
        trail.detail(tariff.treatment() + " " + tariff.base().amount());
    }

    /**
     * Puts a draft in force from a day on; the version that was open until now ends there.
     *
     * @throws Rejected when the days would overlap or leave a gap, with the dates
     */
    @Audited("prices.approve")
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    public void approve(UUID id, int version, LocalDate from) {
        List<FeeSchedule> approved = schedules.approvedForUpdate();
        FeeSchedule draft = schedules.get(id);
        expect(draft, version);
        draft.expectDraft();
        if (schedules.fees(draft).isEmpty()) {
            throw Rejected.rule("pricing.empty");
        }
        PriceTimeline.admit(approved.stream().map(FeeSchedule::span).toList(), from, time.today());
        if (!approved.isEmpty() && approved.get(approved.size() - 1).isOpen()) {
            approved.get(approved.size() - 1).endOn(from);
        }
        draft.approve(from, user.caller().name(), time.now());
        trail.about("fee_schedule", draft.id(), null);
        trail.detail("from " + from);
    }

    private FeeSchedule draft(String name) {
        FeeSchedule draft = schedules.add(
                FeeSchedule.draft(name, settings.currency(), user.caller().name(), time.now()));
        trail.about("fee_schedule", draft.id(), null);
        return draft;
    }

    private static void expect(FeeSchedule schedule, int version) {
        if (schedule.version() != version) {
            throw Rejected.conflict("platform.stale");
        }
    }

    private PriceListRow row(FeeSchedule schedule, LocalDate today) {
        Instant approvedAt = schedule.approvedAt();
        return new PriceListRow(
                schedule.publicId(),
                schedule.version(),
                schedule.name(),
                state(schedule.validFrom(), schedule.validTo(), today),
                schedule.validFrom(),
                schedule.validTo(),
                schedule.createdBy(),
                schedule.approvedBy(),
                approvedAt == null ? null : time.dateOf(approvedAt));
    }

    private static PriceListRow.State state(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (from == null) {
            return PriceListRow.State.DRAFT;
        }
        if (today.isBefore(from)) {
            return PriceListRow.State.TO_COME;
        }
        return to == null || today.isBefore(to) ? PriceListRow.State.IN_FORCE : PriceListRow.State.PAST;
    }
}
