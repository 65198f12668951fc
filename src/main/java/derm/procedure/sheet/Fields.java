package derm.procedure.sheet;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads a sheet's components once, and turns sheets into texts and texts into sheets. */
public final class Fields {

    private static final Map<Class<? extends Sheet>, List<Field>> KNOWN = new ConcurrentHashMap<>();

    private Fields() {}

    /** The fields of a kind of sheet, in the order of the hand. */
    public static List<Field> of(Class<? extends Sheet> type) {
        return KNOWN.computeIfAbsent(
                type,
                known -> Arrays.stream(known.getRecordComponents())
                        .map(Fields::field)
                        .toList());
    }

    /** The field of that name. */
    public static Field named(Class<? extends Sheet> type, String name) {
        return of(type).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }

    /** What a sheet says, by field; what is missing is left out. Numbers are plain, without idle zeros. */
    public static Map<String, String> texts(Sheet sheet) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (RecordComponent component : sheet.getClass().getRecordComponents()) {
            Object value = value(sheet, component);
            if (value != null) {
                texts.put(component.getName(), text(value));
            }
        }
        return texts;
    }

    /** A sheet from values of the components' own types; what is missing is null. */
    static <S extends Sheet> S sheet(Class<S> type, Map<String, Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = Arrays.stream(components)
                .map(component -> values.get(component.getName()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type.getSimpleName(), e);
        }
    }

    /** The constants to choose from for a field of a kind of sheet. */
    static Object[] constants(Class<? extends Sheet> type, String field) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(field)) {
                Object[] constants = component.getType().getEnumConstants();
                return constants == null ? new Object[0] : constants;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no " + field);
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Enum<?> choice ? choice.name() : value.toString();
    }

    private static @Nullable Object value(Sheet sheet, RecordComponent component) {
        try {
            return component.getAccessor().invoke(sheet);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component.getName(), e);
        }
    }

    private static Field field(RecordComponent component) {
        Quantity quantity = component.getAnnotation(Quantity.class);
        Words words = component.getAnnotation(Words.class);
        Class<?> type = component.getType();
        return new Field(
                component.getName(),
                kind(type),
                quantity == null ? "" : quantity.unit(),
                quantity == null ? BigDecimal.ZERO : new BigDecimal(quantity.least()),
                quantity == null ? BigDecimal.ZERO : new BigDecimal(quantity.most()),
                quantity == null ? 0 : quantity.decimals(),
                words == null ? 0 : words.max(),
                type.isEnum() ? type.getSimpleName() : "",
                options(type),
                component.isAnnotationPresent(Needed.class));
    }

    private static List<String> options(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants)
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList();
    }

    private static Field.Kind kind(Class<?> type) {
        if (type == BigDecimal.class) {
            return Field.Kind.NUMBER;
        }
        if (type == Boolean.class) {
            return Field.Kind.TICK;
        }
        if (type == Instant.class) {
            return Field.Kind.TIME;
        }
        return type.isEnum() ? Field.Kind.CHOICE : Field.Kind.TEXT;
    }
}
