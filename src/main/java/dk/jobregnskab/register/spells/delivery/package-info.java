/** Spells with hours: how the file of jobcenters that have no Ydelsesrefusion becomes rows. */
@NamedInterface("spells")
@NullMarked
package dk.jobregnskab.register.spells.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
