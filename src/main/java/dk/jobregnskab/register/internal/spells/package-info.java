/** Spells with hours: the register of jobcenters that have no Ydelsesrefusion. */
@NullMarked
package dk.jobregnskab.register.internal.spells;

import org.jspecify.annotations.NullMarked;
