/** What every endpoint shares: strict JSON, problem+json, paging. Knows no desk. */
@NullMarked
package derm.platform.rest;

import org.jspecify.annotations.NullMarked;
