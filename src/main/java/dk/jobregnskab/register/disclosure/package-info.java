/** Which figures of the register may leave the house. */
@NullMarked
package dk.jobregnskab.register.disclosure;

import org.jspecify.annotations.NullMarked;
