/** The commands that ask for workbooks. */
@NamedInterface("command")
@NullMarked
package dk.jobregnskab.workbook.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
