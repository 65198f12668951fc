package derm.treatmentroom;

import derm.procedure.encounter.Encounter.LotPart;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A consumable as it is being typed. */
public class LotForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String product = "";
    private String lot = "";
    private String expires = "";

    LotForm() {}

    LotForm(LotPart part) {
        product = part.product();
        lot = part.lot();
        expires = part.expires();
    }

    boolean isEmpty() {
        return product.isEmpty() && lot.isEmpty();
    }

    LotPart part() {
        return new LotPart(product, lot, expires);
    }

    /** What it is. */
    public String getProduct() {
        return product;
    }

    /** What it is. */
    public void setProduct(@Nullable String text) {
        product = text == null ? "" : text;
    }

    /** Its lot. */
    public String getLot() {
        return lot;
    }

    /** Its lot. */
    public void setLot(@Nullable String text) {
        lot = text == null ? "" : text;
    }

    /** Its expiry, as an ISO date. */
    public String getExpires() {
        return expires;
    }

    /** Its expiry, as an ISO date. */
    public void setExpires(@Nullable String text) {
        expires = text == null ? "" : text;
    }
}
