/** Where files are fetched from: what a source offers, and what it is given to work with. */
@NamedInterface("source")
@NullMarked
package dk.jobregnskab.intake.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
