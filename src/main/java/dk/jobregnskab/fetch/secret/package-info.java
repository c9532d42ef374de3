/** Secrets that others have made for this program: read when they are needed, and never shown. */
@NullMarked
package dk.jobregnskab.fetch.secret;

import org.jspecify.annotations.NullMarked;
