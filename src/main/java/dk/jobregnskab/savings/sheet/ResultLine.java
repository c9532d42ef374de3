package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkCells;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.benchmark.sheet.RankWords;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One line of Resultat: values as loaded, everything computed from them as formulas that the reader can follow. */
final class ResultLine {

    private final Edition edition;
    private final TableRegion table;
    private final BenchmarkLine line;

    ResultLine(Edition edition, TableRegion table, BenchmarkLine line) {
        this.edition = edition;
        this.table = table;
        this.line = line;
    }

    void writePart(int index) {
        write(table.row(), table::here);
        check(column -> table.cell(column, index));
    }

    void writeTotal() {
        write(table.rowBelow(), table::below);
        check(table::belowWithSheet);
    }

    private void write(TableRow row, UnaryOperator<String> cell) {
        row.text(line.group()).number(line.expected(), Format.COUNT).number(line.actual(), Format.COUNT);
        BenchmarkCells cells = new BenchmarkCells(row, line);
        cells.difference(cell.apply("expected") + "-" + cell.apply("actual"));
        cells.differencePct(cell.apply("difference") + "/" + cell.apply("expected"));
        cells.shares(cell.apply("expectedShare") + "-" + cell.apply("actualShare"));
        row.number(line.rank(), Format.RANK);
        cells.rankChange();
        row.textForNumber(new RankWords(edition.labels()).sameDifference(line));
    }

    private void check(UnaryOperator<String> cell) {
        check("difference", cell.apply("difference"), decimal(line.difference()), "0");
        check("differencePct", "ROUND(" + cell.apply("differencePct") + "*100,2)", line.differencePct(), "0.01");
        check("differenceShare", cell.apply("differenceShare"), line.differenceShare(), "0");
    }

    private void check(String what, String formula, @Nullable BigDecimal expected, String tolerance) {
        edition.liveChecks()
                .add(
                        "workbook." + what + "/" + line.group(),
                        edition.labels().text("check." + what, line.group()),
                        formula,
                        expected,
                        tolerance,
                        BenchmarkPage.of(edition.report()).constructedLines().contains(line.group()));
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
