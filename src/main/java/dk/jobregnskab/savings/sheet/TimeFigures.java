package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkHistoryTable;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.benchmark.sheet.PeriodBreak;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.DataBlock;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The figures that lines over periods are drawn from, fetched from Udvikling. Where the definition changes or a period is missing they have
 * a row without figures: a line drawn across it would compare what cannot be compared.
 */
final class TimeFigures {

    /** More names along an axis cannot be read. */
    private static final int MOST_DRAWN = 10;

    private static final List<String> COLUMNS = List.of("expected", "actual", "rank");

    private final DataBlock block;
    private final int[] rowOf;
    private final int rows;
    private final int firstDrawn;

    TimeFigures(Edition edition, BenchmarkPage benchmark) {
        Labels labels = edition.labels();
        TableRegion history = edition.table(BenchmarkHistoryTable.ID);
        List<Map.Entry<Period, Map<String, BenchmarkLine>>> periods =
                new ArrayList<>(benchmark.byPeriod().entrySet());
        this.rowOf = new int[periods.size()];
        int next = 0;
        for (int i = 0; i < rowOf.length; i++) {
            next += breakBefore(labels, periods, i).isPresent() ? 1 : 0;
            rowOf[i] = next++;
        }
        this.rows = next;
        this.firstDrawn = Math.max(0, rows - MOST_DRAWN);
        this.block = new DataBlock(
                edition,
                labels.text("charts.figures"),
                List.of(
                        labels.text("history.column.period"),
                        labels.text("charts.expected"),
                        labels.text("charts.actual"),
                        labels.text("charts.rank")),
                rows);
        for (int i = 0; i < rowOf.length; i++) {
            int row = rowOf[i];
            breakBefore(labels, periods, i).ifPresent(name -> block.text(row - 1, 0, name));
            block.text(rowOf[i], 0, labels.shortPeriod(periods.get(i).getKey()));
            write(history, i, Optional.ofNullable(periods.get(i).getValue().get(BenefitGroups.TOTAL)));
        }
    }

    private static Optional<String> breakBefore(
            Labels labels, List<Map.Entry<Period, Map<String, BenchmarkLine>>> periods, int index) {
        if (index == 0) {
            return Optional.empty();
        }
        Map.Entry<Period, Map<String, BenchmarkLine>> before = periods.get(index - 1);
        Map.Entry<Period, Map<String, BenchmarkLine>> here = periods.get(index);
        return PeriodBreak.between(labels, before.getKey(), definition(before), here.getKey(), definition(here));
    }

    private static int definition(Map.Entry<Period, Map<String, BenchmarkLine>> period) {
        return period.getValue().values().iterator().next().definitionVersion();
    }

    private void write(TableRegion history, int index, Optional<BenchmarkLine> total) {
        formula(history, index, "expected", total.map(BenchmarkLine::expected).isPresent());
        formula(history, index, "actual", total.map(BenchmarkLine::actual).isPresent());
        formula(history, index, "rank", total.map(BenchmarkLine::rank).isPresent());
    }

    private void formula(TableRegion history, int index, String column, boolean known) {
        if (known) {
            block.formula(rowOf[index], 1 + COLUMNS.indexOf(column), history.cell(column, index), Format.COUNT);
        }
    }

    XSSFSheet sheet() {
        return block.sheet();
    }

    CellRangeAddress periods() {
        return block.range(0, firstDrawn, rows - 1);
    }

    CellRangeAddress column(String name) {
        return block.range(1 + COLUMNS.indexOf(name), firstDrawn, rows - 1);
    }
}
