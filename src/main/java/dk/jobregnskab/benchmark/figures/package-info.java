/** The benchmark's part of the figures: read from the database, checked, compared, explained and stored. */
@NullMarked
package dk.jobregnskab.benchmark.figures;

import org.jspecify.annotations.NullMarked;
