package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage.HistoryRow;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of Udvikling, one for each period. */
final class HistoryCells {

    private final Edition edition;
    private final TableRegion table;
    private final Map<Period, Map<String, BenchmarkLine>> periods;
    private final Set<Period> constructed;

    HistoryCells(Edition edition, TableRegion table, BenchmarkPage page) {
        this.edition = edition;
        this.table = table;
        this.periods = page.byPeriod();
        this.constructed = page.history().stream()
                .filter(HistoryRow::constructed)
                .map(HistoryRow::period)
                .collect(Collectors.toSet());
    }

    void writeRows() {
        periods.forEach((period, lines) -> writeRow(period, lines));
    }

    private void writeRow(Period period, Map<String, BenchmarkLine> lines) {
        BenchmarkLine total = lines.get(BenefitGroups.TOTAL);
        TableRow row = table.row()
                .text(edition.labels().period(period))
                .text(period.token())
                .number(definition(lines), Format.RANK)
                .number(total == null ? null : total.expected(), Format.COUNT)
                .number(total == null ? null : total.actual(), Format.COUNT);
        BenchmarkCells cells = new BenchmarkCells(row, total);
        cells.difference(table.here("expected") + "-" + table.here("actual"));
        cells.differencePct(table.here("difference") + "/" + table.here("expected"));
        row.number(total == null ? null : total.rank(), Format.RANK);
        cells.rankChange();
        for (String part : BenefitGroups.PARTS) {
            BenchmarkLine line = lines.get(part);
            row.number(line == null ? null : line.difference(), Format.SIGNED_COUNT);
        }
    }

    private static int definition(Map<String, BenchmarkLine> lines) {
        return lines.values().iterator().next().definitionVersion();
    }

    /** Where periods cannot be compared, and which are invented. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        Integer before = null;
        for (Map.Entry<Period, Map<String, BenchmarkLine>> entry : periods.entrySet()) {
            int definition = definition(entry.getValue());
            if (before != null && before != definition) {
                notes.add(edition.labels()
                        .text("history.newDefinition", edition.labels().period(entry.getKey())));
            }
            before = definition;
        }
        if (!constructed.isEmpty()) {
            notes.add(edition.labels()
                    .text(
                            "history.constructed",
                            edition.labels()
                                    .list(periods.keySet().stream()
                                            .filter(constructed::contains)
                                            .map(edition.labels()::period)
                                            .toList())));
        }
        return notes;
    }
}
