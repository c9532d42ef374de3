/** How a table of a published series becomes rows. */
@NamedInterface("delivery")
@NullMarked
package dk.jobregnskab.indicator.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
