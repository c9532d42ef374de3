package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage.HistoryRow;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Own municipality period by period. The groups stand side by side, so that no row adds up with another. */
public final class BenchmarkHistoryTable implements Region {

    public static final RegionId ID = new RegionId("history", "tblUdvikling");

    @Override
    public Placement placement() {
        return new Placement(ID, ResultPlan.RESULT, 300);
    }

    @Override
    public boolean applies(Report report) {
        return !BenchmarkPage.of(report).history().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return BenchmarkPage.of(edition.report()).history().stream().anyMatch(HistoryRow::constructed);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        BenchmarkPage page = BenchmarkPage.of(edition.report());
        Map<Period, Map<String, BenchmarkLine>> periods = page.byPeriod();
        canvas.breakPage();
        canvas.begin(
                ID,
                edition.labels().text("history.title", edition.municipality()),
                edition.labels().text("history.about"));
        TableRegion table = new TableRegion(edition, ID, columns(), periods.size(), 0);
        HistoryCells cells = new HistoryCells(edition, table, page);
        cells.writeRows();
        cells.notes().forEach(canvas::paragraph);
        check(edition, table, periods.values());
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("period", 22),
                new Column("token", 15),
                new Column("definition", 12),
                new Column("expected", 12),
                new Column("actual", 11),
                new Column("difference", 11),
                new Column("differencePct", 11),
                new Column("rank", 12),
                new Column("rankChange", 13)));
        for (int part = 1; part <= BenefitGroups.PARTS.size(); part++) {
            columns.add(new Column("part" + part + ".difference", 14));
        }
        return columns;
    }

    private void check(Edition edition, TableRegion table, Collection<Map<String, BenchmarkLine>> periods) {
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
