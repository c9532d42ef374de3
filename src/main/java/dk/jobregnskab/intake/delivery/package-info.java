/** What a kind of delivery is: how a table is recognised, interpreted and stored. */
@NamedInterface("delivery")
@NullMarked
package dk.jobregnskab.intake.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
