/** The commands that ask what comes next, and how well that was known before. */
@NamedInterface("command")
@NullMarked
package dk.jobregnskab.forecast.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
