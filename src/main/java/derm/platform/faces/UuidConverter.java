package derm.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads opaque ids from addresses and choices; what is none cannot be found. */
@FacesConverter(forClass = UUID.class, managed = false)
public class UuidConverter implements Converter<UUID> {

    private static final int LENGTH = 36;

    @Override
    public @Nullable UUID getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            if (value.length() == LENGTH) {
                return UUID.fromString(value);
            }
        } catch (IllegalArgumentException e) {
            throw new ConverterException("There is nothing with this id.", e);
        }
        throw new ConverterException("There is nothing with this id.");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable UUID value) {
        return value == null ? "" : value.toString();
    }
}
