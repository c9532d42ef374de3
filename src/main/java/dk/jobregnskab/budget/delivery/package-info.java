/** How budgets and accounts become rows. */
@NamedInterface("delivery")
@NullMarked
package dk.jobregnskab.budget.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
