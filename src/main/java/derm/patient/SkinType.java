package derm.patient;

/** How skin answers to sun, by Fitzpatrick; from IV on, freezing and ablating leave pigment marks more easily. */
public enum SkinType {
    /** Always burns, never tans. */
    I,
    /** Burns easily, tans little. */
    II,
    /** Burns sometimes, tans evenly. */
    III,
    /** Burns little, tans well. */
    IV,
    /** Rarely burns, brown skin. */
    V,
    /** Never burns, deeply pigmented skin. */
    VI;

    /** Whether marks in lighter or darker colour are a real risk: types IV to VI. */
    public boolean marksEasily() {
        return compareTo(IV) >= 0;
    }
}
