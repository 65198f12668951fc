package derm.procedure.encounter;

/**
 * Something without which a note cannot be signed.
 *
 * @param sheet which part of the note
 * @param kind the simple name of the sheet's type, or of the part
 * @param field what is missing
 */
public record Missing(String sheet, String kind, String field) {}
