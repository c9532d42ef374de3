package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.LedgerMonth;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;

/** A line of what finance posted beside the register. What the register hides is a word, and so is what follows from it. */
final class LedgerCells {

    private final Labels labels;
    private final TableRegion table;

    LedgerCells(Labels labels, TableRegion table) {
        this.labels = labels;
        this.table = table;
    }

    void write(LedgerMonth month) {
        boolean year = month.month() == 0;
        TableRow cells = (year ? table.strongRow() : table.row())
                .text(month.part())
                .text(
                        year
                                ? labels.text("ledger.year", String.valueOf(month.year()))
                                : labels.period(new Period(Period.Type.MONTH, month.year(), month.month())))
                .number(month.ledger(), Format.COUNT);
        if (month.register() == null) {
            String word = month.isHidden() ? "word.hidden" : "word.unknown";
            cells.word(word).word(word).word(word);
            return;
        }
        cells.number(month.register(), Format.COUNT)
                .formula(table.here("posted") + "-" + table.here("register"), Format.SIGNED_COUNT);
        if (month.ledger().signum() == 0) {
            cells.word("word.notRelevant");
        } else {
            cells.formula(table.here("difference") + "/" + table.here("posted"), Format.SIGNED_PERCENT);
        }
    }
}
