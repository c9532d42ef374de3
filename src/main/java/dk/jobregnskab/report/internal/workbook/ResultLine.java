package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.savings.Saving;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One line of Resultat: values as loaded, everything computed from them as formulas that the reader can follow. */
final class ResultLine {

    private final Edition edition;
    private final TableSheet table;
    private final BenchmarkLine line;
    private final @Nullable Saving saving;
    private final LineWords words;

    ResultLine(Edition edition, TableSheet table, BenchmarkLine line, @Nullable Saving saving) {
        this.edition = edition;
        this.table = table;
        this.line = line;
        this.saving = saving;
        this.words = new LineWords(edition);
    }

    void writePart(int index) {
        write(table.row(), table::here, false);
        check(column -> table.cell(column, index));
    }

    /** @param parts the groups' own savings; where each has a value and no price was stated for the total, it is their sum */
    void writeTotal(List<Saving> parts) {
        boolean ownPrice = saving != null && saving.publishedSaving() == null && saving.unitPrice() != null;
        boolean sum = !ownPrice && !parts.isEmpty() && parts.stream().allMatch(part -> part.calculatedSaving() != null);
        write(table.rowAbove(), table::above, sum);
        check(table::aboveWithSheet);
    }

    private void write(TableRow row, UnaryOperator<String> cell, boolean sumOfParts) {
        boolean persons = line.expected() != null && line.actual() != null;
        boolean shares = line.expectedShare() != null && line.actualShare() != null;
        row.text(line.group())
                .number(line.expected(), Format.COUNT)
                .number(line.actual(), Format.COUNT)
                .formulaIf(persons, cell.apply("expected") + "-" + cell.apply("actual"), Format.SIGNED_COUNT)
                .formulaIf(
                        line.differencePct() != null,
                        cell.apply("difference") + "/" + cell.apply("expected"),
                        Format.SIGNED_PERCENT)
                .number(line.expectedShare(), Format.ONE_DECIMAL)
                .number(line.actualShare(), Format.ONE_DECIMAL)
                .formulaIf(
                        shares, cell.apply("expectedShare") + "-" + cell.apply("actualShare"), Format.SIGNED_DECIMAL);
        new ResultMoney(edition, table, line.group(), saving).write(row, cell, sumOfParts);
        row.number(line.rank(), Format.RANK)
                .rankChange(line)
                .text(words.inWords(line, saving))
                .text(words.note(
                        line, saving, edition.model().constructedLines().contains(line.group())));
    }

    private void check(UnaryOperator<String> cell) {
        check("difference", cell.apply("difference"), decimal(line.difference()), "0");
        check("differencePct", cell.apply("differencePct") + "*100", line.differencePct(), "0.01");
        check("differenceShare", cell.apply("differenceShare"), line.differenceShare(), "0");
        if (line.difference() != null) {
            check("publishedDifference", cell.apply("difference"), decimal(line.publishedDifference()), "10");
        }
        if (line.differenceShare() != null) {
            check("publishedDifferenceShare", cell.apply("differenceShare"), line.publishedDifferenceShare(), "0.1");
        }
        if (saving != null) {
            String price = ResultMoney.isImplied(saving) ? "derivedPrice" : "price";
            check("price", cell.apply(price), saving.unitPrice(), "0.01");
            check("calculated", cell.apply("calculated"), saving.calculatedSaving(), "1");
            check("low", cell.apply("low"), saving.calculatedLow(), "1");
            check("high", cell.apply("high"), saving.calculatedHigh(), "1");
        }
    }

    private void check(String what, String formula, @Nullable BigDecimal expected, String tolerance) {
        edition.liveChecks()
                .add(
                        "workbook." + what + "/" + line.group(),
                        edition.labels().text("check." + what, line.group()),
                        formula,
                        expected,
                        tolerance);
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
