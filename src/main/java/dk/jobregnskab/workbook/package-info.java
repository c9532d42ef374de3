/**
 * The kit that workbooks are written with: sheets, tables, charts, and the sheets every workbook has. What is reported on, features bring as
 * {@link dk.jobregnskab.workbook.WorkbookPart parts}; the kit knows none of them.
 */
@ApplicationModule(allowedDependencies = {"platform", "reference", "intake", "run", "run :: job", "figures"})
@NullMarked
package dk.jobregnskab.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
