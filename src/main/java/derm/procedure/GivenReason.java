package derm.procedure;

import derm.procedure.encounter.Encounter.ReasonPart;
import derm.procedure.encounter.Placed;
import derm.procedure.sheet.Finding;
import derm.shared.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Why a value outside its limits was right, or happened. ASK is the quality list, STOP a deviation. */
@Embeddable
class GivenReason {

    private static final int REASON_MAX = 300;

    @Column(name = "sheet", nullable = false)
    private String sheet;

    @Column(name = "field", nullable = false)
    private String field;

    @Column(name = "code", nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "level", nullable = false)
    private Finding.Level level;

    @Column(name = "value", nullable = false)
    private String value;

    @Column(name = "reason", nullable = false)
    private String reason;

    protected GivenReason() {}

    private GivenReason(Placed placed, String value, String reason) {
        String place = placed.place();
        this.sheet = placed.sheet();
        this.field = placed.finding().field();
        this.code = place.substring(place.lastIndexOf('/') + 1);
        this.level = placed.finding().level();
        this.value = value;
        this.reason = reason.strip();
    }

    static GivenReason of(Placed placed, String value, String reason) {
        if (reason.length() > REASON_MAX) {
            throw Rejected.invalid("procedure.too-long", REASON_MAX).at(placed.place());
        }
        return new GivenReason(placed, value, reason);
    }

    boolean isDeviation() {
        return level == Finding.Level.STOP;
    }

    ReasonPart part() {
        return new ReasonPart(sheet + "/" + field + "/" + code, value, reason);
    }
}
