package derm.order;

/** Where an order stands. */
public enum OrderStatus {
    /** Written and waiting to be booked. */
    OPEN,
    /** Its first visit is booked. */
    BOOKED,
    /** What it asked for was done. */
    DONE,
    /** Taken back by the dermatologist, with a reason. */
    WITHDRAWN
}
