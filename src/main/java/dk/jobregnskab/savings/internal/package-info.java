/** Used by no other module. */
@NullMarked
package dk.jobregnskab.savings.internal;

import org.jspecify.annotations.NullMarked;
