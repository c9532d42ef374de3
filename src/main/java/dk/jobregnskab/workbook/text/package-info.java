/** Words and how they are stored: labels in two languages, texts safe for a cell. */
@NamedInterface("text")
@NullMarked
package dk.jobregnskab.workbook.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
