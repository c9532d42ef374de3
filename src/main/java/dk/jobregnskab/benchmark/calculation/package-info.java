/** Expected and actual persons, ranks, and whether a file agrees with itself. Pure calculation. */
@NullMarked
package dk.jobregnskab.benchmark.calculation;

import org.jspecify.annotations.NullMarked;
