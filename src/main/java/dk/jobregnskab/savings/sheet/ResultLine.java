package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkCells;
import dk.jobregnskab.savings.ConstructedSavings;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Assumption;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.WhatIf;
import dk.jobregnskab.workbook.style.Format;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One line of Resultat: values as loaded, everything computed from them as formulas that the reader can follow. */
final class ResultLine {

    private final Edition edition;

    private final TableSheet table;
    private final BenchmarkLine line;
    private final @Nullable Saving saving;
    private final LineWords words;
    private final WhatIf whatIf;

    ResultLine(Edition edition, TableSheet table, BenchmarkLine line, @Nullable Saving saving) {
        this.edition = edition;
        this.table = table;
        this.line = line;
        this.saving = saving;
        this.words = new LineWords(edition);
        this.whatIf = new WhatIf(edition);
    }

    void writePart(int index) {
        write(table.row(), table::here, false);
        check(column -> table.cell(column, index), false);
    }

    void writeTotal() {
        boolean ofParts = saving != null && saving.weightedPrice() != null;
        write(table.rowAbove(), table::above, ofParts);
        check(table::aboveWithSheet, ofParts);
    }

    private void write(TableRow row, UnaryOperator<String> cell, boolean sumOfParts) {
        row.text(line.group()).number(line.expected(), Format.COUNT).number(line.actual(), Format.COUNT);
        BenchmarkCells cells = new BenchmarkCells(row, line);
        cells.difference(cell.apply("expected") + "-" + cell.apply("actual"));
        cells.differencePct(cell.apply("difference") + "/" + cell.apply("expected"));
        cells.shares(cell.apply("expectedShare") + "-" + cell.apply("actualShare"));
        new ResultMoney(edition, table, line, saving).write(row, cell, sumOfParts);
        row.number(line.rank(), Format.RANK);
        cells.rankChange();
        writeWords(row, sumOfParts);
        row.text(words.note(line, saving));
    }

    private void writeWords(TableRow row, boolean sumOfParts) {
        boolean calculated = saving != null && saving.saving() != null && saving.publishedSaving() == null;
        Optional<String> unchanged = calculated ? priceUnchanged(sumOfParts) : Optional.empty();
        if (unchanged.isPresent()) {
            row.formula(words.guarded(line, saving, unchanged.get()), Format.FORMULA_TEXT);
        } else {
            row.text(words.inWords(line, saving));
        }
    }

    private Optional<String> priceUnchanged(boolean sumOfParts) {
        return sumOfParts ? whatIf.nothingChanged() : whatIf.unchanged(this::isPrice);
    }

    private boolean isPrice(Assumption assumption) {
        return line.group().equals(assumption.group());
    }

    private Optional<String> intervalUnchanged(boolean sumOfParts) {
        return sumOfParts
                ? whatIf.nothingChanged()
                : whatIf.unchanged(one -> isPrice(one) || ResultMoney.UNCERTAINTY.equals(one.definedName()));
    }

    private void check(UnaryOperator<String> cell, boolean sumOfParts) {
        check("difference", cell.apply("difference"), decimal(line.difference()), "0");
        check("differencePct", "ROUND(" + cell.apply("differencePct") + "*100,2)", line.differencePct(), "0.01");
        check("differenceShare", cell.apply("differenceShare"), line.differenceShare(), "0");
        if (saving != null) {
            Optional<String> price = priceUnchanged(sumOfParts);
            Optional<String> interval = intervalUnchanged(sumOfParts);
            if (sumOfParts) {
                check("price", cell.apply("price"), saving.weightedPrice(), "0.01", price);
            }
            if (ResultMoney.isImplied(saving)) {
                check("derivedPrice", cell.apply("derivedPrice"), saving.unitPrice(), "0.01");
            } else if (!sumOfParts) {
                check("price", cell.apply("price"), saving.unitPrice(), "0.01", price);
            }
            check("calculated", cell.apply("calculated"), saving.calculatedSaving(), "1", price);
            check("low", cell.apply("low"), saving.calculatedLow(), "1", interval);
            check("high", cell.apply("high"), saving.calculatedHigh(), "1", interval);
        }
    }

    private void check(String what, String formula, @Nullable BigDecimal expected, String tolerance) {
        check(what, formula, expected, tolerance, Optional.empty());
    }

    private void check(
            String what, String formula, @Nullable BigDecimal expected, String tolerance, Optional<String> unchanged) {
        edition.liveChecks()
                .add(
                        "workbook." + what + "/" + line.group(),
                        edition.labels().text("check." + what, line.group()),
                        formula,
                        expected,
                        tolerance,
                        unchanged,
                        isConstructed(what));
    }

    private boolean isConstructed(String what) {
        ConstructedSavings constructed = SavingsPage.of(edition.report()).constructed();
        String group = line.group();
        return switch (what) {
            case "price" -> constructed.prices().contains(group);
            case "derivedPrice" -> constructed.derivedPrice(group);
            case "calculated", "low", "high" -> constructed.values().contains(group);
            default -> constructed.lines().contains(group);
        };
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
