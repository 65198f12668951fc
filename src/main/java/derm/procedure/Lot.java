package derm.procedure;

import derm.procedure.encounter.Encounter.LotPart;
import derm.shared.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A consumable with its lot, as it was used. */
@Embeddable
class Lot {

    private static final int PRODUCT_MAX = 120;
    private static final int LOT_MAX = 60;

    @Column(name = "line", nullable = false)
    private int line;

    @Column(name = "product", nullable = false)
    private String product;

    @Column(name = "lot", nullable = false)
    private String number;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    protected Lot() {}

    private Lot(int line, String product, String number, @Nullable LocalDate expiresOn) {
        this.line = line;
        this.product = product;
        this.number = number;
        this.expiresOn = expiresOn;
    }

    static Lot of(int line, LotPart part) {
        if (part.product().isBlank() || part.product().length() > PRODUCT_MAX) {
            throw Rejected.invalid("procedure.product", PRODUCT_MAX).at("lots");
        }
        if (part.lot().isBlank() || part.lot().length() > LOT_MAX) {
            throw Rejected.invalid("procedure.lot", LOT_MAX).at("lots");
        }
        return new Lot(
                line,
                part.product().strip(),
                part.lot().strip(),
                part.expires().isEmpty() ? null : date(part.expires()));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw (Rejected) Rejected.invalid("procedure.not-a-date").at("lots").initCause(e);
        }
    }

    int line() {
        return line;
    }

    LotPart part() {
        return new LotPart(product, number, expiresOn == null ? "" : expiresOn.toString());
    }
}
