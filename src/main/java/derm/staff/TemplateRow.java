package derm.staff;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A session template as the opening finder and the admin desk see it.
 *
 * @param publicId the id outside
 * @param resourceId whose time
 * @param details what the time is for, and when
 */
public record TemplateRow(UUID publicId, long resourceId, TemplateDetails details) {

    static TemplateRow of(SessionTemplate template) {
        return new TemplateRow(template.publicId(), template.staffId(), template.details());
    }

    /** Whether it holds on that day. */
    public boolean on(LocalDate day) {
        LocalDate end = details.validTo();
        return day.getDayOfWeek() == details.range().weekday()
                && !day.isBefore(details.validFrom())
                && (end == null || day.isBefore(end));
    }
}
