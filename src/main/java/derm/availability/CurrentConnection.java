package derm.availability;

import java.sql.Connection;

/** The JDBC connection of the transaction that is going on. */
@FunctionalInterface
interface CurrentConnection {

    /** The connection; it belongs to the transaction and is never closed here. */
    Connection get();
}
