/** The data source and the migrations that run before anything else starts. */
@NullMarked
package derm.platform.schema;

import org.jspecify.annotations.NullMarked;
