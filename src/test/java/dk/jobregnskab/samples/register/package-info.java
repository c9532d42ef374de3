/** A constructed register of benefit payments, of any size, always the same bytes for a seed. Nobody in it exists. */
@NullMarked
package dk.jobregnskab.samples.register;

import org.jspecify.annotations.NullMarked;
