package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.savings.ConstructedSavings;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Assumption;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.WhatIf;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One line of the table of money, and what holds it against the run. */
final class ValueLine {

    private final Edition edition;
    private final TableRegion table;
    private final BenchmarkLine line;
    private final @Nullable Saving saving;
    private final WhatIf whatIf;

    ValueLine(Edition edition, TableRegion table, BenchmarkLine line, @Nullable Saving saving) {
        this.edition = edition;
        this.table = table;
        this.line = line;
        this.saving = saving;
        this.whatIf = new WhatIf(edition);
    }

    /** @param difference the cell of Resultat */
    void writePart(int index, String difference) {
        new ResultMoney(edition, table, line, saving).write(table.row(), table::here, difference, false);
        check(column -> table.cell(column, index), false);
    }

    void writeTotal(String difference) {
        boolean ofParts = saving != null && saving.weightedPrice() != null;
        new ResultMoney(edition, table, line, saving).write(table.rowBelow(), table::below, difference, ofParts);
        check(table::belowWithSheet, ofParts);
    }

    private void check(UnaryOperator<String> cell, boolean sumOfParts) {
        if (saving == null) {
            return;
        }
        Optional<String> price = priceUnchanged(sumOfParts);
        Optional<String> interval = intervalUnchanged(sumOfParts);
        if (sumOfParts) {
            check("price", cell.apply("price"), saving.weightedPrice(), "0.01", price);
        }
        if (ResultMoney.isImplied(saving)) {
            check("derivedPrice", cell.apply("derivedPrice"), saving.unitPrice(), "0.01", Optional.empty());
        } else if (!sumOfParts) {
            check("price", cell.apply("price"), saving.unitPrice(), "0.01", price);
        }
        check("calculated", cell.apply("calculated"), saving.calculatedSaving(), "1", price);
        check("low", cell.apply("low"), saving.calculatedLow(), "1", interval);
        check("high", cell.apply("high"), saving.calculatedHigh(), "1", interval);
    }

    private Optional<String> priceUnchanged(boolean sumOfParts) {
        return sumOfParts ? whatIf.nothingChanged() : whatIf.unchanged(this::isPrice);
    }

    private Optional<String> intervalUnchanged(boolean sumOfParts) {
        return sumOfParts
                ? whatIf.nothingChanged()
                : whatIf.unchanged(one -> isPrice(one) || ResultMoney.UNCERTAINTY.equals(one.definedName()));
    }

    private boolean isPrice(Assumption assumption) {
        return line.group().equals(assumption.group());
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
            default -> constructed.values().contains(group);
        };
    }
}
