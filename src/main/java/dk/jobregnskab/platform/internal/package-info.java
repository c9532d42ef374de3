/** Used by no other module. */
@NullMarked
package dk.jobregnskab.platform.internal;

import org.jspecify.annotations.NullMarked;
