package derm.api;

import derm.booking.AppointmentView;
import derm.booking.Seen;
import derm.shared.NotFound;
import derm.shared.Rejected;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the calls on one appointment share: its id, the version somebody saw, and the answer with its new one. */
final class Answers {

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    private Answers() {}

    /** The appointment with its version as the ETag. */
    static Response of(AppointmentView appointment) {
        return Response.ok(appointment)
                .tag(Integer.toString(appointment.version()))
                .build();
    }

    /** The id in the address; what is no id is unknown like any other. */
    static UUID id(String text) {
        try {
            UUID id = Params.id("id", text);
            if (id != null) {
                return id;
            }
        } catch (Rejected unreadable) {
            throw (NotFound) new NotFound("appointment").initCause(unreadable);
        }
        throw new NotFound("appointment");
    }

    /** The appointment as the caller saw it: If-Match carries the ETag, {@code *} or nothing stands for any version. */
    static Seen seen(String id, @Nullable String ifMatch) {
        if (ifMatch == null || "*".equals(ifMatch.strip())) {
            return Seen.any(id(id));
        }
        Matcher version = VERSION.matcher(ifMatch.strip());
        if (!version.matches()) {
            throw Rejected.invalid("api.if-match").at("If-Match");
        }
        return new Seen(id(id), Integer.valueOf(version.group(1)));
    }
}
