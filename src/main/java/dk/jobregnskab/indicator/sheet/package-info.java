/** What the workbook shows of published monthly series. */
@NamedInterface("sheet")
@NullMarked
package dk.jobregnskab.indicator.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
