/** How the ministry's files become rows. */
@NamedInterface("delivery")
@NullMarked
package dk.jobregnskab.benchmark.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
