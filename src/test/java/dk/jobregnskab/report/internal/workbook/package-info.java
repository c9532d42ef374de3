/** The workbook, judged as its readers judge it. */
@NullMarked
package dk.jobregnskab.report.internal.workbook;

import org.jspecify.annotations.NullMarked;
