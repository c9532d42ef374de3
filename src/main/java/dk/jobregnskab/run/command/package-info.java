/** The command line, and the commands of every run. */
@NamedInterface("command")
@NullMarked
package dk.jobregnskab.run.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
