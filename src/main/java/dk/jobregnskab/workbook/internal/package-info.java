/** The sheets every workbook has, and the writer. */
@NullMarked
package dk.jobregnskab.workbook.internal;

import org.jspecify.annotations.NullMarked;
