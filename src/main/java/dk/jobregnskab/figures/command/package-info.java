/** The commands that ask for the figures of a period. */
@NamedInterface("command")
@NullMarked
package dk.jobregnskab.figures.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
