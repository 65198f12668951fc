package derm.availability;

import derm.shared.Rejected;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody was faster: a slot of a resource is claimed already. Nothing was changed by the refused claim and the
 * transaction stays usable, so another candidate can be tried in it; left uncaught, it is the refusal <em>just taken</em>.
 */
public final class Taken extends Rejected {

    private static final long serialVersionUID = 1L;
    private static final int DUPLICATE_KEY = 1062;

    /** The key that collided, as MySQL and MariaDB write it in any language: resource, slot and lane. */
    private static final Pattern KEY = Pattern.compile("'(\\d+)-\\d+-\\d+'");

    private final long resourceId;

    Taken(SQLException duplicate) {
        super(Kind.CONFLICT, "availability.slot-taken");
        Matcher key = KEY.matcher(String.valueOf(duplicate.getMessage()));
        resourceId = key.find() ? Long.parseLong(key.group(1)) : -1;
    }

    /** The first resource that was not free, where the database told. */
    public OptionalLong resource() {
        return resourceId < 0 ? OptionalLong.empty() : OptionalLong.of(resourceId);
    }

    static boolean says(SQLException e) {
        return e.getErrorCode() == DUPLICATE_KEY;
    }
}
