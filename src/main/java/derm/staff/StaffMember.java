package derm.staff;

import derm.shared.BaseEntity;
import derm.shared.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

/**
 * Somebody of the clinic whose time is booked. Hired once; who leaves is retired, never deleted, since visits and
 * notes keep naming them. Its key is its resource id in the ledger of claimed time.
 */
@Entity
@Table(name = "staff_member")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 10)
public abstract class StaffMember extends BaseEntity {

    @Column(name = "display_name", nullable = false, length = PersonName.MAX_LENGTH)
    private String displayName;

    @Column(name = "given_name", nullable = false, length = PersonName.MAX_LENGTH)
    private String givenName;

    @Column(name = "family_name", nullable = false, length = PersonName.MAX_LENGTH)
    private String familyName;

    @Column(nullable = false, length = StaffNames.MAX_INITIALS)
    private String initials;

    @Column(name = "board_position", nullable = false)
    private int boardPosition;

    @Column(nullable = false)
    private boolean active = true;

    protected StaffMember() {}

    StaffMember(StaffNames names, int boardPosition) {
        rename(names);
        this.boardPosition = boardPosition;
    }

    final void rename(StaffNames names) {
        displayName = names.displayName();
        givenName = names.name().given();
        familyName = names.name().family();
        initials = names.initials();
    }

    void retire() {
        active = false;
    }

    void comeBack() {
        active = true;
    }

    /** As the clinic calls them, such as {@code Dr Adeyemi}. */
    public String displayName() {
        return displayName;
    }

    /** Given and family name. */
    public PersonName name() {
        return new PersonName(givenName, familyName);
    }

    /** Two or three letters, unlike any colleague's. */
    public String initials() {
        return initials;
    }

    /** Where on the board, from the left. */
    public int boardPosition() {
        return boardPosition;
    }

    /** Whether new visits may be booked. */
    public boolean isActive() {
        return active;
    }
}
