package derm.catalogue;

import java.util.Locale;

/** How a treatment is done. Shown as colour, icon and two letters together. */
public enum Method {
    /** A dermatologist looks and decides; the prerequisite of any procedure. */
    CONSULTATION("Co"),
    /** The patient's skin story, judged without a room. */
    ONLINE_CONSULT("On"),
    /** The cyst is cut open and taken out. */
    DEROOFING("De"),
    /** The cyst is frozen off. */
    CRYOTHERAPY("Cr"),
    /** The cyst is destroyed with extreme heat. */
    HEAT_DESTRUCTION("He"),
    /** The cyst is ablated by light. */
    LASER("La"),
    /** A look at how it healed. */
    FOLLOW_UP("Fu");

    private final String code;

    Method(String code) {
        this.code = code;
    }

    /** The two letters beside colour and icon. */
    public String code() {
        return code;
    }

    /** The code in lower case: the method's CSS class and icon name. */
    public String style() {
        return code.toLowerCase(Locale.ROOT);
    }

    /** Whether it is one of the four in-office procedures on lesions. */
    public boolean isProcedure() {
        return this == DEROOFING || this == CRYOTHERAPY || this == HEAT_DESTRUCTION || this == LASER;
    }
}
