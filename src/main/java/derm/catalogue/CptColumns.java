package derm.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A {@link Cpt} number as stored. */
@Embeddable
class CptColumns {

    @Column(nullable = false, length = 5)
    private String number;

    @Column(name = "from_lesions", nullable = false)
    private int fromLesions;

    @Column(name = "to_lesions")
    private @Nullable Integer toLesions;

    protected CptColumns() {}

    CptColumns(Cpt cpt) {
        number = cpt.number();
        fromLesions = cpt.fromLesions();
        toLesions = cpt.toLesions();
    }

    Cpt cpt() {
        return new Cpt(number, fromLesions, toLesions);
    }
}
