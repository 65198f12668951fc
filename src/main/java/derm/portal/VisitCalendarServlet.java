package derm.portal;

import derm.booking.Agenda;
import derm.booking.AppointmentView;
import derm.platform.faces.PaperServlet;
import derm.platform.settings.ClinicSettings;
import derm.platform.settings.Setting;
import derm.platform.time.ClinicTime;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

/** A patient's own visit as a file for their calendar. */
@WebServlet("/portal/visit.ics")
public class VisitCalendarServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Agenda agenda;

    @Inject
    private transient ClinicSettings settings;

    @Inject
    private transient ClinicTime time;

    @Override
    protected byte[] print(UUID id) {
        AppointmentView visit = agenda.appointment(id);
        return VisitCalendar.file(visit, words(new OwnVisit(visit).isOnline()), time.now());
    }

    @Override
    protected String fileName() {
        return "visit.ics";
    }

    @Override
    protected String contentType() {
        return "text/calendar;charset=UTF-8";
    }

    private VisitCalendar.Words words(boolean online) {
        String clinic = settings.text(Setting.NAME);
        return new VisitCalendar.Words(
                say(online ? "calendar.online" : "calendar.visit", clinic),
                online
                        ? say("visit.online")
                        : say("calendar.where", clinic, settings.text(Setting.STREET), settings.text(Setting.CITY)),
                say("calendar.change", settings.text(Setting.PHONE)));
    }

    private static String say(String key, Object... arguments) {
        String text =
                ResourceBundle.getBundle("derm.portal.Messages", Locale.ENGLISH).getString(key);
        return new MessageFormat(text, Locale.ENGLISH).format(arguments);
    }
}
