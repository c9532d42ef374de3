/** How a list of prices becomes rows. */
@NamedInterface("delivery")
@NullMarked
package dk.jobregnskab.savings.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
