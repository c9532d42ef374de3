/** Connections to MySQL, and why there is none. */
@NamedInterface("mysql")
@NullMarked
package dk.jobregnskab.platform.mysql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
