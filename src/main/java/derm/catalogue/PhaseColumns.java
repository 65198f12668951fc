package derm.catalogue;

import derm.lesion.LesionBand;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;

/** A {@link Phase} as stored. */
@Embeddable
class PhaseColumns {

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Step step;

    @Column(name = "minutes_few", nullable = false)
    private int minutesFew;

    @Column(name = "minutes_several", nullable = false)
    private int minutesSeveral;

    @Column(name = "minutes_many", nullable = false)
    private int minutesMany;

    @Column(name = "takes_provider", nullable = false)
    private boolean provider;

    @Column(name = "takes_nurse", nullable = false)
    private boolean nurse;

    @Column(name = "takes_room", nullable = false)
    private boolean room;

    @Column(name = "takes_device", nullable = false)
    private boolean device;

    protected PhaseColumns() {}

    PhaseColumns(int position, Phase phase) {
        this.position = position;
        step = phase.step();
        minutesFew = phase.minutes(LesionBand.FEW);
        minutesSeveral = phase.minutes(LesionBand.SEVERAL);
        minutesMany = phase.minutes(LesionBand.MANY);
        provider = phase.taking().contains(Taking.PROVIDER);
        nurse = phase.taking().contains(Taking.NURSE);
        room = phase.taking().contains(Taking.ROOM);
        device = phase.taking().contains(Taking.DEVICE);
    }

    int position() {
        return position;
    }

    Phase phase() {
        Set<Taking> taking = EnumSet.noneOf(Taking.class);
        if (provider) {
            taking.add(Taking.PROVIDER);
        }
        if (nurse) {
            taking.add(Taking.NURSE);
        }
        if (room) {
            taking.add(Taking.ROOM);
        }
        if (device) {
            taking.add(Taking.DEVICE);
        }
        return Phase.byBand(step, minutesFew, minutesSeveral, minutesMany, taking);
    }
}
