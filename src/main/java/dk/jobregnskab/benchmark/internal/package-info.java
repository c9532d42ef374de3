/** Used by no other module. */
@NullMarked
package dk.jobregnskab.benchmark.internal;

import org.jspecify.annotations.NullMarked;
