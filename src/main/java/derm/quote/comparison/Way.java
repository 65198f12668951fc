package derm.quote.comparison;

import derm.catalogue.Method;
import org.jspecify.annotations.Nullable;

/** A way to deal with milia, in the order in which they are shown. */
public enum Way {
    /** Wait: most go by themselves. */
    LEAVE_ALONE(null, "leaf"),
    /** A gentle exfoliant or an over-the-counter retinoid. */
    AT_HOME(null, "hm"),
    /** A skin story, judged by a provider who may prescribe a retinoid. */
    ONLINE_CONSULT(Method.ONLINE_CONSULT, "on"),
    /** Cut open and taken out. */
    DEROOFING(Method.DEROOFING, "de"),
    /** Frozen off. */
    CRYOTHERAPY(Method.CRYOTHERAPY, "cr"),
    /** Destroyed with heat. */
    HEAT_DESTRUCTION(Method.HEAT_DESTRUCTION, "he"),
    /** Ablated by light. */
    LASER(Method.LASER, "la");

    private final @Nullable Method method;
    private final String icon;

    Way(@Nullable Method method, String icon) {
        this.method = method;
        this.icon = icon;
    }

    /** The method it is done by; null for what needs no appointment. */
    public @Nullable Method method() {
        return method;
    }

    /** The name of its icon. */
    public String icon() {
        return icon;
    }

    /** Its CSS class: the method's, or the one of care at home. */
    public String style() {
        return method == null ? "hm" : method.style();
    }
}
