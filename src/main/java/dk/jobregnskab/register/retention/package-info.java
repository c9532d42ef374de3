/** What is deleted when it is too old to be kept. */
@NullMarked
package dk.jobregnskab.register.retention;

import org.jspecify.annotations.NullMarked;
