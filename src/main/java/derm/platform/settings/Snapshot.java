package derm.platform.settings;

/** What is read into memory once a version instead of once a request. */
public enum Snapshot {
    /** Staff, hours, rooms, devices, opening hours and protocols: what the opening finder reads. */
    PLANNING,
    /** Fee schedules: what the price engine reads. */
    PRICES
}
