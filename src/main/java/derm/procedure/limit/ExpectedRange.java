package derm.procedure.limit;

import derm.catalogue.Method;

/**
 * What the clinic expects of one field of a method.
 *
 * @param method the method
 * @param field the field of its block
 * @param range what is usual
 * @param source where the numbers come from
 */
public record ExpectedRange(Method method, String field, Range range, String source) {}
