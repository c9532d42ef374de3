/** Files that are read as tables: text, JSON and Excel. */
@NullMarked
package dk.jobregnskab.intake.format;

import org.jspecify.annotations.NullMarked;
