/** Constructed input: how the shipped samples came about, and the checks that they hold together. */
@NullMarked
package dk.jobregnskab.samples;

import org.jspecify.annotations.NullMarked;
