/** What the workbook shows of our own register. Figures that may not leave the house are already gone from it. */
@NamedInterface("sheet")
@NullMarked
package dk.jobregnskab.register.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
