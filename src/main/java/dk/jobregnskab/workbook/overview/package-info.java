/** What features put on Overblik. */
@NamedInterface("overview")
@NullMarked
package dk.jobregnskab.workbook.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
