/** A delivered table as it was read: rows, cells, numbers, and what is wrong with them. */
@NamedInterface("table")
@NullMarked
package dk.jobregnskab.intake.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
