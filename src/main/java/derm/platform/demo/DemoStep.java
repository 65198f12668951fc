package derm.platform.demo;

/**
 * One step of the demo clinic's seed: a CDI bean that calls use cases as role SYSTEM. It runs once in a database, in a
 * transaction of its own, after the steps of a smaller order.
 */
public interface DemoStep {

    /** Its place among the steps: registers 10, accounts 20, patients 30, prices 40, bookings 50 and later. */
    int order();

    /** The name it is remembered by once done. */
    String name();

    /** Whether the database is one for a demo; a step that says no ends the seed before it does anything. */
    default boolean fits() {
        return true;
    }

    /** Whether it runs again at every start, being careful itself about what is there. */
    default boolean everyStart() {
        return false;
    }

    /** Does it. */
    void seed();
}
