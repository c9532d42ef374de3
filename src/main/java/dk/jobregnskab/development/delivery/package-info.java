/** How a list of events becomes rows. */
@NamedInterface("delivery")
@NullMarked
package dk.jobregnskab.development.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
