package derm.architecture.violations.booking;

import derm.shared.BaseEntity;

/** An entity anybody can bend. */
public class LooseEntity extends BaseEntity {
    /** Bends it. */
    public void setStatus(String status) {}
}
