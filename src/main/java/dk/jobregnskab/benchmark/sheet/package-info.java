/** What the workbook shows of the benchmark: the 98 municipalities, and the own one period by period. */
@NamedInterface("sheet")
@NullMarked
package dk.jobregnskab.benchmark.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
