package derm.patient;

/**
 * What another system calls a patient; imported twice, they are still one.
 *
 * @param system the system, such as {@code synthea}
 * @param id its id there
 */
public record ExternalId(String system, String id) {

    private static final int MAX_SYSTEM = 40;
    private static final int MAX_ID = 80;

    /** Strips both parts. */
    public ExternalId {
        system = Text.required(system, MAX_SYSTEM, "externalSystem");
        id = Text.required(id, MAX_ID, "externalId");
    }
}
