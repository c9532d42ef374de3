/** The commands that ask for what changed between two dates. */
@NamedInterface("command")
@NullMarked
package dk.jobregnskab.development.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
