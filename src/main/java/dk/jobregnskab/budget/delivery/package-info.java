/** How a budget or a statement of accounts becomes rows. */
@NamedInterface("delivery")
@NullMarked
package dk.jobregnskab.budget.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
