/** Charts: what they show, where they stand, how their axes begin. */
@NamedInterface("chart")
@NullMarked
package dk.jobregnskab.workbook.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
