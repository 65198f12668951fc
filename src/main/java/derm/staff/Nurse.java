package derm.staff;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** An assistant who prepares, numbs, assists and is the second voice of the time-out; bookable like a provider. */
@Entity
@DiscriminatorValue("NURSE")
public class Nurse extends StaffMember {

    protected Nurse() {}

    Nurse(StaffNames names, int boardPosition) {
        super(names, boardPosition);
    }
}
