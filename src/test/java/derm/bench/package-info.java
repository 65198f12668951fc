/** Measurements with JMH, apart from the tests: run the main method of {@link derm.bench.AllBenchmarks}. */
@NullMarked
package derm.bench;

import org.jspecify.annotations.NullMarked;
