package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.Standing;
import dk.jobregnskab.budget.sheet.Lines.Level;
import dk.jobregnskab.budget.sheet.Lines.Line;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The cells of a line behind its name. What follows from others is reckoned in the sheet: a reader who tries another budget sees it. */
final class StandingCells {

    /** How amounts are shown, and from which step on a deviation is one. */
    enum Unit {
        MILLIONS(Format.MILLIONS, Format.SIGNED_MILLIONS, "100000"),
        THOUSANDS(Format.THOUSANDS, Format.SIGNED_THOUSANDS, "1000");

        private final Format amount;
        private final Format signed;
        private final String step;

        Unit(Format amount, Format signed, String step) {
            this.amount = amount;
            this.signed = signed;
            this.step = step;
        }
    }

    private final Edition edition;
    private final BudgetColumns columns;
    private final Unit unit;

    StandingCells(Edition edition, Unit unit) {
        this.edition = edition;
        this.columns = new BudgetColumns(edition.report());
        this.unit = unit;
    }

    /** A line of functions, in the table. */
    void write(Line line, TableRegion table) {
        boolean sum = line.level() == Level.SUM;
        TableRow cells = (sum ? table.strongRow() : table.row()).text(line.name());
        amounts(cells, line.row(), table::here, new LineSum(edition, line.places())::formula);
        if (line.level() == Level.PART) {
            seeSum(cells);
        } else {
            deviation(cells, line.row(), table::here);
        }
    }

    /** The same right below it. */
    void writeBelow(Line line, TableRegion table) {
        write(
                table.rowBelow().text(line.name()),
                line.row(),
                table::below,
                new LineSum(edition, line.places())::formula);
    }

    /**
     * Any other line.
     *
     * @param cell the address of a column in this row
     * @param source the formula of an amount, where it is made of others
     */
    void write(
            TableRow cells,
            BudgetRow row,
            UnaryOperator<String> cell,
            BiFunction<Measure, BudgetRow, Optional<String>> source) {
        amounts(cells, row, cell, source);
        deviation(cells, row, cell);
    }

    private void amounts(
            TableRow cells,
            BudgetRow row,
            UnaryOperator<String> cell,
            BiFunction<Measure, BudgetRow, Optional<String>> source) {
        for (Measure measure : columns.measures()) {
            source.apply(measure, row)
                    .ifPresentOrElse(
                            formula -> cells.formula(formula, unit.amount),
                            () -> cells.number(measure.of(row), unit.amount, measure.otherwise(row)));
            if (measure == Measure.ACTUAL) {
                used(cells, row, cell);
            }
        }
    }

    private void seeSum(TableRow cells) {
        cells.word("budget.seeSum");
        if (columns.hasChange()) {
            cells.word("word.nothing");
        }
        cells.text(edition.labels().text("word.nothing"));
    }

    private static void used(TableRow cells, BudgetRow row, UnaryOperator<String> cell) {
        if (row.standing().usedPercent() == null) {
            cells.word(Measure.ACTUAL.otherwise(row));
        } else {
            cells.formula(cell.apply("actual") + "/" + cell.apply("budget"), Format.PERCENT);
        }
    }

    private void deviation(TableRow cells, BudgetRow row, UnaryOperator<String> cell) {
        Standing standing = row.standing();
        boolean known = standing.deviation() != null;
        if (known) {
            cells.formula(cell.apply("expected") + "-" + cell.apply("budget"), unit.signed);
        } else {
            cells.word(Measure.EXPECTED.otherwise(row));
        }
        if (columns.hasChange()) {
            BigDecimal change = row.changeSinceLast();
            cells.number(change, unit.signed, Measure.EXPECTED.otherwise(row));
        }
        if (known) {
            cells.formula(inWords(cell.apply("deviation")), Format.FORMULA_TEXT);
        } else {
            cells.text(edition.labels().text(Measure.EXPECTED.otherwise(row)));
        }
    }

    /** As it is shown: what is rounded away is none. */
    private String inWords(String deviation) {
        String steps = "ROUND(" + deviation + "/" + unit.step + ",0)";
        return "IF(" + steps + "<0,\"" + word("less") + "\",IF(" + steps + ">0,\"" + word("more") + "\",\""
                + word("same") + "\"))";
    }

    private String word(String direction) {
        return edition.labels().text("budget.word." + direction);
    }
}
