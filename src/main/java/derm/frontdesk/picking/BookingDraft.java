package derm.frontdesk.picking;

import derm.booking.OpeningView;
import derm.booking.planning.AskedItem;
import derm.patient.PatientSummary;
import derm.platform.time.ClinicTime;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booking being put together; nothing of it is claimed yet. */
public class BookingDraft implements Serializable {

    /** The most treatments of one visit. */
    public static final int MOST_ITEMS = 3;

    private static final long serialVersionUID = 1L;

    private final List<ItemDraft> items = new ArrayList<>(List.of(new ItemDraft()));
    private final Map<String, String> reasons = new HashMap<>();
    private @Nullable PatientSummary patient;
    private @Nullable UUID patientId;
    private @Nullable UUID order;
    private @Nullable UUID provider;
    private @Nullable String at;
    private @Nullable LocalDate from;
    private @Nullable OpeningView picked;

    /** Sets who comes; nobody to choose again. */
    public void choose(@Nullable PatientSummary who) {
        patient = who;
        reasons.clear();
    }

    /** Adds an empty treatment. */
    public void addItem() {
        if (items.size() < MOST_ITEMS) {
            items.add(new ItemDraft());
        }
    }

    /** Takes a treatment out; the last one stays. */
    public void removeItem(int index) {
        if (items.size() > 1 && index >= 0 && index < items.size()) {
            items.remove(index);
        }
    }

    /** Puts other treatments in the place of these. */
    void replaceItems(List<ItemDraft> others) {
        items.clear();
        items.addAll(others);
    }

    /** The treatments as they are asked for. */
    public List<AskedItem> asked() {
        return items.stream()
                .filter(item -> item.getTreatment() != null)
                .map(ItemDraft::asked)
                .toList();
    }

    /** Keeps the reason for setting a soft rule aside. */
    public void answer(@Nullable String code, @Nullable String reason) {
        if (code != null && reason != null && !reason.isBlank()) {
            reasons.put(code, reason.strip());
        }
    }

    /** Sets the opening that is to be booked. */
    public void pick(@Nullable OpeningView opening) {
        picked = opening;
    }

    /** Whether there is something to look for. */
    public boolean isReadyToSearch() {
        return !asked().isEmpty();
    }

    /** The wished start of an empty cell, if one was clicked. */
    public @Nullable Instant getWished(ClinicTime time) {
        try {
            return at == null
                    ? null
                    : LocalDateTime.parse(at).atZone(time.zone()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The first instant to look from: the wished day, or the day chosen, or now. */
    public @Nullable Instant getFrom(ClinicTime time) {
        Instant wished = getWished(time);
        if (from != null) {
            return time.startOf(from);
        }
        return wished == null ? null : time.startOf(time.dateOf(wished));
    }

    /** The treatments. */
    public List<ItemDraft> getItems() {
        return items;
    }

    /** Whether another treatment can be added. */
    public boolean isRoomForMore() {
        return items.size() < MOST_ITEMS && order == null;
    }

    /** The reasons for setting soft rules aside. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    /** Who comes. */
    public @Nullable PatientSummary getPatient() {
        return patient;
    }

    /** The opening that is to be booked. */
    public @Nullable OpeningView getPicked() {
        return picked;
    }

    /** The patient an address names. */
    public @Nullable UUID getPatientId() {
        return patientId;
    }

    /** The patient an address names. */
    public void setPatientId(@Nullable UUID patientId) {
        this.patientId = patientId;
    }

    /** The order it is booked from. */
    public @Nullable UUID getOrder() {
        return order;
    }

    /** The order it is booked from. */
    public void setOrder(@Nullable UUID order) {
        this.order = order;
    }

    /** By whom; anybody where nobody is named. */
    public @Nullable UUID getProvider() {
        return provider;
    }

    /** By whom. */
    public void setProvider(@Nullable UUID provider) {
        this.provider = provider;
    }

    /** The wished start in clinic time, as addresses write it. */
    public @Nullable String getAt() {
        return at;
    }

    /** The wished start in clinic time. */
    public void setAt(@Nullable String at) {
        this.at = at;
    }

    /** The first day to look at. */
    public @Nullable LocalDate getFrom() {
        return from;
    }

    /** The first day to look at. */
    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
