/** What {@code jobs} says of the kinds of delivery, and what the home says otherwise. */
@NamedInterface("definition")
@NullMarked
package dk.jobregnskab.intake.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
