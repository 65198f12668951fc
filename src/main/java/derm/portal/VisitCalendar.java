package derm.portal;

import derm.booking.AppointmentStatus;
import derm.booking.AppointmentView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A visit for the calendar on the patient's phone (RFC 5545).
 *
 * <p>Calendars are read over shoulders and synchronised everywhere, so it says when and where, never what for or who. The
 * times are instants: they stay right across clock changes and on a phone in another time zone. A moved or cancelled visit
 * keeps its id and counts up, so that adding it again corrects the entry.
 */
final class VisitCalendar {

    private static final String PRODUCT = "-//Dermclinic//Visits//EN";

    private VisitCalendar() {}

    /**
     * The words of an entry.
     *
     * @param summary what it is called
     * @param location where it is
     * @param description what to do when the patient cannot come
     */
    record Words(String summary, String location, String description) {}

    /** The visit as a file in UTF-8, written at a moment. */
    static byte[] file(AppointmentView visit, Words words, Instant written) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event(visit, words, written));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static VEvent event(AppointmentView visit, Words words, Instant written) {
        VEvent event = new VEvent(false);
        event.add(new Uid(visit.calendarUid()));
        event.add(new Sequence(visit.version()));
        event.add(new DtStamp(written));
        event.add(new DtStart<>(visit.start().toInstant()));
        event.add(new DtEnd<>(visit.end().toInstant()));
        event.add(new Summary(words.summary()));
        event.add(new Location(words.location()));
        event.add(new Description(words.description()));
        event.add(
                visit.status() == AppointmentStatus.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }
}
