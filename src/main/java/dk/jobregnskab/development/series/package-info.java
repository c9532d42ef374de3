/** Which series are compared, where they come from and what they are called. */
@NamedInterface("series")
@NullMarked
package dk.jobregnskab.development.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
