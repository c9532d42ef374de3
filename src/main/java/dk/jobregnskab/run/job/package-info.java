/** Starts jobs. */
@NamedInterface("job")
@NullMarked
package dk.jobregnskab.run.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
