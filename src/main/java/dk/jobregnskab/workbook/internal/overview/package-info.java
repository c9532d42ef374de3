/** Overblik: the one page that everybody reads. */
@NullMarked
package dk.jobregnskab.workbook.internal.overview;

import org.jspecify.annotations.NullMarked;
