/** Used by no other module. */
@NullMarked
package dk.jobregnskab.report.internal;

import org.jspecify.annotations.NullMarked;
