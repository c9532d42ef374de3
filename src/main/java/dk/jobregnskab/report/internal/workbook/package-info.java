/** Writes a {@link dk.jobregnskab.report.internal.ReportModel} as an Excel workbook. The only place that knows POI. */
@NullMarked
package dk.jobregnskab.report.internal.workbook;

import org.jspecify.annotations.NullMarked;
