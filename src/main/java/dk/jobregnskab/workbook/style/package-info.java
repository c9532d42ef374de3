/** How cells look. */
@NamedInterface("style")
@NullMarked
package dk.jobregnskab.workbook.style;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
