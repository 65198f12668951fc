/**
 * Fills a new demo clinic once, step by step, through the use cases. Knows no feature: whoever has something to show
 * adds a {@link derm.platform.demo.DemoStep}. Nothing here runs in a real clinic.
 */
@NullMarked
package derm.platform.demo;

import org.jspecify.annotations.NullMarked;
