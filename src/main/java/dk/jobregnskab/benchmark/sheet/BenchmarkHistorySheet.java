package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage.HistoryRow;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetFrame;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.text.SheetId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Own municipality period by period. The groups stand side by side, so that no row adds up with another. */
public final class BenchmarkHistorySheet implements ReportSheet {

    public static final SheetId ID = new SheetId("history", "tblUdvikling");

    @Override
    public SheetId id() {
        return ID;
    }

    @Override
    public int place() {
        return 300;
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return BenchmarkPage.of(edition.report()).history().stream().anyMatch(HistoryRow::constructed);
    }

    @Override
    public void write(Edition edition) {
        BenchmarkPage page = BenchmarkPage.of(edition.report());
        Map<Period, Map<String, BenchmarkLine>> periods = page.byPeriod();
        TableSheet table = new TableSheet(edition, ID, columns(), periods.size(), 0).freeze(1);
        SheetFrame.write(
                edition,
                ID,
                edition.labels().text("history.title", edition.municipality()),
                edition.labels().text("history.about"));
        if (periods.isEmpty()) {
            table.explain(edition.labels().text("empty.benchmark"));
        } else {
            new HistoryCells(edition, table, page).writeRows();
            check(edition, table, periods.values());
        }
        table.fit();
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

    private void check(Edition edition, TableSheet table, Collection<Map<String, BenchmarkLine>> periods) {
        BigDecimal sum = periods.stream()
                .map(lines -> lines.get(BenefitGroups.TOTAL))
                .filter(Objects::nonNull)
                .map(BenchmarkLine::difference)
                .filter(Objects::nonNull)
                .map(difference -> BigDecimal.valueOf(difference))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        edition.liveChecks()
                .add(
                        "workbook.development.difference",
                        edition.labels().text("check.history.difference"),
                        "SUM(" + table.all("difference") + ")",
                        sum,
                        "0",
                        isConstructed(edition));
    }
}
