/** Used by no other module. */
@NullMarked
package dk.jobregnskab.development.internal;

import org.jspecify.annotations.NullMarked;
