package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.report.internal.ReportModel.DevelopmentRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Own municipality period by period. The groups stand side by side, so that no row adds up with another. */
final class DevelopmentSheet {

    private final Edition edition;
    private final Map<Period, Map<String, BenchmarkLine>> periods;
    private final Set<Period> constructed;
    private final TableSheet table;

    private DevelopmentSheet(Edition edition) {
        this.edition = edition;
        this.periods = byPeriod(edition.model().development());
        this.constructed = edition.model().development().stream()
                .filter(DevelopmentRow::constructed)
                .map(DevelopmentRow::period)
                .collect(Collectors.toSet());
        this.table = new TableSheet(edition, SheetId.DEVELOPMENT, columns(), periods.size(), 0).freeze(1);
    }

    static TableSheet write(Edition edition) {
        DevelopmentSheet sheet = new DevelopmentSheet(edition);
        SheetFrame.write(
                edition,
                SheetId.DEVELOPMENT,
                edition.labels().text("development.title", edition.municipality()),
                edition.labels().text("development.about"));
        if (sheet.periods.isEmpty()) {
            sheet.table.explain(edition.labels().text("empty.benchmark"));
        } else {
            sheet.writeRows();
            sheet.check();
        }
        sheet.table.fit();
        return sheet.table;
    }

    static Map<Period, Map<String, BenchmarkLine>> byPeriod(List<DevelopmentRow> rows) {
        Map<Period, Map<String, BenchmarkLine>> periods = new LinkedHashMap<>();
        for (DevelopmentRow row : rows) {
            periods.computeIfAbsent(row.period(), period -> new LinkedHashMap<>())
                    .put(row.line().group(), row.line());
        }
        return periods;
    }

    /** Of each period whether the line of a group is invented. */
    static List<Boolean> constructed(List<DevelopmentRow> rows, String group) {
        return byPeriod(rows).keySet().stream()
                .map(period -> rows.stream()
                        .anyMatch(row -> row.constructed()
                                && row.period().equals(period)
                                && row.line().group().equals(group)))
                .toList();
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("period", 22));
        columns.add(new Column("token", 15));
        columns.add(new Column("definition", 12));
        columns.add(new Column("expected", 12));
        columns.add(new Column("actual", 12));
        columns.add(new Column("difference", 12));
        columns.add(new Column("differencePct", 12));
        columns.add(new Column("rank", 12));
        columns.add(new Column("rankChange", 15));
        for (int part = 1; part <= BenefitGroups.PARTS.size(); part++) {
            columns.add(new Column("part" + part + ".expected", 14));
            columns.add(new Column("part" + part + ".actual", 14));
            columns.add(new Column("part" + part + ".difference", 14));
        }
        columns.add(new Column("note", 36));
        return columns;
    }

    private void writeRows() {
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
        row.formulaIf(
                        total != null && total.differencePct() != null,
                        table.here("difference") + "/" + table.here("expected"),
                        Format.SIGNED_PERCENT)
                .number(total == null ? null : total.rank(), Format.RANK)
                .rankChange(total);
        for (int part = 1; part <= BenefitGroups.PARTS.size(); part++) {
            writePersons(row, lines.get(BenefitGroups.PARTS.get(part - 1)), "part" + part + ".");
        }
        String note = note(total, constructed.contains(period));
        row.text(newDefinition ? note + " " + edition.labels().text("development.newDefinition") : note);
    }

    private String note(@Nullable BenchmarkLine total, boolean invented) {
        if (total == null) {
            return edition.labels().text(invented ? "note.constructed" : "note.none");
        }
        return new LineWords(edition).note(total, invented);
    }

    private void writePersons(TableRow row, @Nullable BenchmarkLine line, String prefix) {
        row.number(line == null ? null : line.expected(), Format.COUNT)
                .number(line == null ? null : line.actual(), Format.COUNT)
                .difference(line, table.here(prefix + "expected") + "-" + table.here(prefix + "actual"));
    }

    private void check() {
        BigDecimal sum = periods.values().stream()
                .map(lines -> lines.get(BenefitGroups.TOTAL))
                .filter(Objects::nonNull)
                .map(BenchmarkLine::difference)
                .filter(Objects::nonNull)
                .map(difference -> BigDecimal.valueOf(difference))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        edition.liveChecks()
                .add(
                        "workbook.development.difference",
                        edition.labels().text("check.development.difference"),
                        "SUM(" + table.all("difference") + ")",
                        sum,
                        "0");
    }
}
