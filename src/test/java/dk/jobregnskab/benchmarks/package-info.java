/** Measures the program against the plainest way to do the same, on the same machine and in the same run. No test: the README says how. */
@NullMarked
package dk.jobregnskab.benchmarks;

import org.jspecify.annotations.NullMarked;
