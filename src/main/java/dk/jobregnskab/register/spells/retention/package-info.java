/** What is deleted of spells when it is too old to be kept. */
@NullMarked
package dk.jobregnskab.register.spells.retention;

import org.jspecify.annotations.NullMarked;
