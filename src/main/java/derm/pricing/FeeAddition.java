package derm.pricing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** An addition as it is stored, with its place in the order of lines. */
@Embeddable
class FeeAddition {

    @Column(nullable = false)
    private int position;

    @Column(nullable = false, length = Addition.MAX_NAME)
    private String name;

    @Column(nullable = false, length = Addition.MAX_WORDS)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Addition.Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Addition.Applies applies;

    @Column(name = "value", nullable = false)
    private BigDecimal value;

    protected FeeAddition() {}

    FeeAddition(int position, Addition addition) {
        this.position = position;
        name = addition.name();
        words = addition.words();
        kind = addition.kind();
        applies = addition.applies();
        value = addition.value();
    }

    int position() {
        return position;
    }

    Addition addition() {
        return new Addition(name, words, kind, applies, value);
    }
}
