package derm.platform.settings;

/**
 * Every setting the clinic can change, with the value a new clinic starts from.
 *
 * <p>Where a value is clinical or contractual its source is the clinic's own decision; the defaults are the demo clinic's.
 */
public enum Setting {
    /** What the clinic is called on every page and paper. */
    NAME("clinic.name", "Larch Skin Clinic"),
    /** Street and house. */
    STREET("clinic.street", "48 Larch Street, 2nd floor"),
    /** City and postcode. */
    CITY("clinic.city", "New York, NY 10013"),
    /** The number patients call. */
    PHONE("clinic.phone", "(212) 555-0100"),
    /** The number for emergencies, also at night. */
    EMERGENCY_PHONE("clinic.emergency-phone", "911"),
    /** IANA time zone: every time on screen and paper is in it. */
    ZONE("clinic.zone", "America/New_York"),
    /** IETF language tag that decides how dates, times and money are written. */
    LOCALE("clinic.locale", "en-US"),
    /** ISO 4217 currency of the price list. */
    CURRENCY("clinic.currency", "USD"),
    /** Days ahead that may be booked. */
    HORIZON_DAYS("booking.horizon-days", "365"),
    /** Minutes a hold keeps an opening. */
    HOLD_MINUTES("booking.hold-minutes", "10"),
    /** Hours before the start until which a patient may cancel free of charge. */
    CANCELLATION_HOURS("booking.cancellation-hours", "24"),
    /** Whether a requested appointment already claims its time. */
    REQUESTED_BLOCKS("booking.requested-blocks", "true"),
    /** Days a consultation stays valid as the prerequisite of a procedure. */
    CONSULTATION_DAYS("booking.consultation-days", "180"),
    /** Days an issued quote can be accepted. */
    QUOTE_DAYS("quote.validity-days", "30"),
    /** Percent of a quote's total asked as deposit. */
    DEPOSIT_PERCENT("quote.deposit-percent", "20");

    /** The most characters a value may have. */
    public static final int MAX_LENGTH = 200;

    private final String key;
    private final String standard;

    Setting(String key, String standard) {
        this.key = key;
        this.standard = standard;
    }

    /** The name it is stored under. */
    public String key() {
        return key;
    }

    /** What it is until the clinic sets it. */
    public String standard() {
        return standard;
    }
}
