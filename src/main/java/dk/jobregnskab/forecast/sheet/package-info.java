/** What the workbook shows of what comes next: the sheet Prognose. */
@NamedInterface("sheet")
@NullMarked
package dk.jobregnskab.forecast.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
