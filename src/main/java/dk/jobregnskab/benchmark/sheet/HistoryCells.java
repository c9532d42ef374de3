package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage.HistoryRow;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.style.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of Udvikling, one for each period. */
final class HistoryCells {

    private final Edition edition;
    private final TableSheet table;
    private final Map<Period, Map<String, BenchmarkLine>> periods;
    private final Set<Period> constructed;

    HistoryCells(Edition edition, TableSheet table, BenchmarkPage page) {
        this.edition = edition;
        this.table = table;
        this.periods = page.byPeriod();
        this.constructed = page.history().stream()
                .filter(HistoryRow::constructed)
                .map(HistoryRow::period)
                .collect(Collectors.toSet());
    }

    void writeRows() {
        Integer before = null;
        for (Map.Entry<Period, Map<String, BenchmarkLine>> entry : periods.entrySet()) {
            int definition = entry.getValue().values().iterator().next().definitionVersion();
            writeRow(entry.getKey(), entry.getValue(), before != null && before != definition);
            before = definition;
        }
    }

    /** @param newDefinition neither the total nor a group can be compared with the rows above */
    private void writeRow(Period period, Map<String, BenchmarkLine> lines, boolean newDefinition) {
        BenchmarkLine total = lines.get(BenefitGroups.TOTAL);
        BenchmarkLine any = lines.values().iterator().next();
        TableRow row = table.row()
                .text(edition.labels().period(period))
                .text(period.token())
                .number(any.definitionVersion(), Format.RANK);
        writePersons(row, total, "");
        BenchmarkCells cells = new BenchmarkCells(row, total);
        cells.differencePct(table.here("difference") + "/" + table.here("expected"));
        row.number(total == null ? null : total.rank(), Format.RANK);
        cells.rankChange();
        for (int part = 1; part <= BenefitGroups.PARTS.size(); part++) {
            writePersons(row, lines.get(BenefitGroups.PARTS.get(part - 1)), "part" + part + ".");
        }
        String note = note(total, constructed.contains(period));
        row.text(newDefinition ? note + " " + edition.labels().text("history.newDefinition") : note);
    }

    private String note(@Nullable BenchmarkLine total, boolean invented) {
        List<String> notes = new ArrayList<>();
        if (invented) {
            notes.add(edition.labels().text("note.constructed"));
        }
        if (total != null) {
            notes.addAll(new RankWords(edition.labels()).notes(total));
        }
        return notes.isEmpty() ? edition.labels().text("note.none") : String.join(" ", notes);
    }

    private void writePersons(TableRow row, @Nullable BenchmarkLine line, String prefix) {
        row.number(line == null ? null : line.expected(), Format.COUNT)
                .number(line == null ? null : line.actual(), Format.COUNT);
        new BenchmarkCells(row, line).difference(table.here(prefix + "expected") + "-" + table.here(prefix + "actual"));
    }
}
