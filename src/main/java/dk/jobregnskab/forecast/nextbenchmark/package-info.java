/**
 * The next edition of the benchmark from the loaded ones, and how well that would have been known before (formulas.md, section 32). Pure calculation; shares
 * are doubles here, kroner never are. Differences have the ministry's sign: actual − expected, the smallest is the first of the list.
 */
@NullMarked
package dk.jobregnskab.forecast.nextbenchmark;

import org.jspecify.annotations.NullMarked;
