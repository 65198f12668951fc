/** The REST desk: thin endpoints over the use cases, JSON in the contract's names. Uses every feature, is used by none. */
@NullMarked
package derm.api;

import org.jspecify.annotations.NullMarked;
