/** What the workbook shows of comparisons of two dates. */
@NamedInterface("sheet")
@NullMarked
package dk.jobregnskab.development.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
