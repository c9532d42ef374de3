/** Which functions of the accounts belong to which benefits: dated tables that a home may add to. */
@NamedInterface("mapping")
@NullMarked
package dk.jobregnskab.budget.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
