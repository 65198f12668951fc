package derm.booking;

import derm.shared.Rejected;

/** What was chosen without a lock was taken meanwhile, but something else would do: to be tried again with all locks. */
class ChooseAgain extends Rejected {

    private static final long serialVersionUID = 1L;

    ChooseAgain() {
        super(Kind.CONFLICT, "booking.slot-taken");
    }
}
