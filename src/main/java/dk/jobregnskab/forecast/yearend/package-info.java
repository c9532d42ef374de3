/** Where the year ends, in persons and kroner. */
@NullMarked
package dk.jobregnskab.forecast.yearend;

import org.jspecify.annotations.NullMarked;
