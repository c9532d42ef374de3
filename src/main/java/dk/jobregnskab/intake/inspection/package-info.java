/** What a file holds and what is wrong with it, found without a database. */
@NamedInterface("inspection")
@NullMarked
package dk.jobregnskab.intake.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
