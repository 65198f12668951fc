package derm.procedure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import derm.platform.rest.Json;
import derm.procedure.sheet.Fields;
import derm.procedure.sheet.Sheet;
import derm.procedure.sheet.SheetReader;
import java.util.Map;

/** A sheet as it is stored: a JSON object of its fields' texts, in format 1. */
final class SheetText {

    /** The number of this way to store sheets; kept beside each. */
    static final int FORMAT = 1;

    /** A sheet of which nothing is known yet. */
    static final String EMPTY = "{}";

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private SheetText() {}

    static String of(Sheet sheet) {
        try {
            return Json.MAPPER.writeValueAsString(Fields.texts(sheet));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a sheet", e);
        }
    }

    static <S extends Sheet> S read(Class<S> type, String json) {
        try {
            return SheetReader.read(type, Json.MAPPER.readValue(json, TEXTS)).sheet();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a sheet", e);
        }
    }
}
