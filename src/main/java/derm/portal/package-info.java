/**
 * The patients' own desk, made for a phone: their visits and quotes, and nothing of anybody else.
 *
 * <p>Composes booking, quote and patient; whose data it is, their use cases decide by who is signed in.
 */
@NullMarked
package derm.portal;

import org.jspecify.annotations.NullMarked;
