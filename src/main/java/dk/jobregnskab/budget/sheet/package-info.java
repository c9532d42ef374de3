/** What the workbook shows of the year's account: the sheet Budget, its card on Overblik, and the ledger beside the register. */
@NamedInterface("sheet")
@NullMarked
package dk.jobregnskab.budget.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
