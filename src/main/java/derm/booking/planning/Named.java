package derm.booking.planning;

import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody or something by name, as it is shown outside.
 *
 * @param id the id outside
 * @param name how it is called
 */
public record Named(UUID id, String name) implements Serializable {}
