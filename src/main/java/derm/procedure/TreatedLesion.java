package derm.procedure;

import derm.lesion.FaceView;
import derm.lesion.Lesion;
import derm.lesion.MarkedLesion;
import derm.lesion.Side;
import derm.lesion.Zone;
import derm.shared.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A lesion in a block, as it was marked when it was treated: the note stands without the map. */
@Embeddable
class TreatedLesion {

    @Column(name = "lesion_id", nullable = false)
    private long lesionId;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "lesions", nullable = false)
    private int lesions;

    @Column(name = "treated", nullable = false)
    private int treated;

    @Enumerated(EnumType.STRING)
    @Column(name = "zone", nullable = false)
    private Zone zone;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", nullable = false)
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(name = "view", nullable = false)
    private FaceView view;

    @Column(name = "x", nullable = false)
    private BigDecimal x;

    @Column(name = "y", nullable = false)
    private BigDecimal y;

    @Column(name = "size_mm")
    private @Nullable BigDecimal sizeMm;

    @Column(name = "remark", nullable = false)
    private String remark;

    protected TreatedLesion() {}

    static TreatedLesion of(Lesion lesion, int treated, String remark) {
        MarkedLesion marked = lesion.marked();
        if (treated < 0 || treated > marked.lesions()) {
            throw Rejected.invalid("procedure.more-treated-than-exist", lesion.number(), marked.lesions())
                    .at("treated");
        }
        if (remark.length() > MarkedLesion.NOTE_MAX) {
            throw Rejected.invalid("procedure.too-long", MarkedLesion.NOTE_MAX).at("remark");
        }
        return new TreatedLesion(lesion, marked, treated, remark.strip());
    }

    private TreatedLesion(Lesion lesion, MarkedLesion marked, int treated, String remark) {
        this.lesionId = lesion.id();
        this.number = lesion.number();
        this.lesions = marked.lesions();
        this.treated = treated;
        this.zone = marked.zone();
        this.side = marked.side();
        this.view = marked.point().view();
        this.x = marked.point().x();
        this.y = marked.point().y();
        this.sizeMm = marked.sizeMm();
        this.remark = remark;
    }

    long lesionId() {
        return lesionId;
    }

    int number() {
        return number;
    }

    int treated() {
        return treated;
    }

    String remark() {
        return remark;
    }

    MarkedLesion marked() {
        return new MarkedLesion(lesions, zone, side, new MarkedLesion.Point(view, x, y), sizeMm, "");
    }
}
