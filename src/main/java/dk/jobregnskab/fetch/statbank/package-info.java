/** Statistics Denmark's StatBank, which needs no key. Its figures are CC BY 4.0: the workbook names the source. */
@NullMarked
package dk.jobregnskab.fetch.statbank;

import org.jspecify.annotations.NullMarked;
