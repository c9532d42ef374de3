/** What the workbook shows of the result: persons, money and rank by group of benefits, its charts, and the key figures of Forside. */
@NamedInterface("sheet")
@NullMarked
package dk.jobregnskab.savings.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
