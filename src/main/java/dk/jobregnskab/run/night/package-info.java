/** The night: what is delivered is loaded, counted and reported on. */
@NullMarked
package dk.jobregnskab.run.night;

import org.jspecify.annotations.NullMarked;
