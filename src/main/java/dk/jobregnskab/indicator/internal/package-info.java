/** Used by no other module. */
@NullMarked
package dk.jobregnskab.indicator.internal;

import org.jspecify.annotations.NullMarked;
