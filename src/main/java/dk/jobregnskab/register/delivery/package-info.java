/** How a delivery from Kommunernes Ydelsesrefusion becomes lines of the ledger. */
@NamedInterface("delivery")
@NullMarked
package dk.jobregnskab.register.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
