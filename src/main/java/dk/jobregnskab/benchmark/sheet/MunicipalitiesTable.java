package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.benchmark.sheet.BenchmarkPage.MunicipalityRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The 98 municipalities with their published rank. */
final class MunicipalitiesTable implements Region {

    private static final int ALL = 98;

    /** How the ids of its checks begin. */
    private static final String CHECK = "workbook.municipalities";

    private static final RegionId ID = new RegionId("municipalities", "tblKommuner");

    private static final List<Column> COLUMNS = List.of(
            new Column("rank", 6),
            new Column("name", 18),
            new Column("code", 6),
            new Column("region", 14),
            new Column("expected", 10),
            new Column("actual", 8),
            new Column("difference", 8),
            new Column("differencePct", 8),
            new Column("expectedShare", 10),
            new Column("actualShare", 8),
            new Column("differenceShare", 8),
            new Column("rankChange", 11),
            new Column("sameDifference", 8));

    @Override
    public Placement placement() {
        return new Placement(ID, ResultPlan.MUNICIPALITIES, 100);
    }

    @Override
    public boolean applies(Report report) {
        return !BenchmarkPage.of(report).municipalities().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return BenchmarkPage.of(edition.report()).municipalities().stream().anyMatch(MunicipalityRow::constructed);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<MunicipalityRow> rows = BenchmarkPage.of(edition.report()).municipalities();
        boolean constructed = isConstructed(edition);
        String about = constructed ? "municipalities.about.constructed" : "municipalities.about";
        canvas.begin(
                ID,
                edition.labels().text("municipalities.title", edition.period()),
                edition.labels().text(about, comparedWith(edition, rows)));
        if (rows.size() < ALL) {
            canvas.paragraph(edition.labels().text("municipalities.some", String.valueOf(rows.size())));
        }
        TableRegion table = new TableRegion(edition, ID, COLUMNS, rows.size(), 0).freeze(2);
        MunicipalityCells cells = new MunicipalityCells(edition, table);
        rows.forEach(cells::writeRow);
        check(edition, table, rows, constructed);
    }

    private static String comparedWith(Edition edition, List<MunicipalityRow> rows) {
        return edition.labels()
                .list(rows.stream()
                        .map(row -> row.line().previousPeriod())
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(edition.labels()::period)
                        .toList());
    }

    private static void check(Edition edition, TableRegion table, List<MunicipalityRow> rows, boolean constructed) {
        Labels labels = edition.labels();
        edition.liveChecks()
                .add(
                        CHECK + ".difference",
                        labels.text("check.municipalities.difference"),
                        "SUM(" + table.all("difference") + ")",
                        rows.stream()
                                .map(row -> row.line().difference())
                                .filter(Objects::nonNull)
                                .map(difference -> BigDecimal.valueOf(difference))
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        "0",
                        constructed);
        edition.liveChecks()
                .add(
                        CHECK + ".ranks",
                        labels.text("check.municipalities.ranks"),
                        "COUNT(" + table.all("rank") + ")",
                        BigDecimal.valueOf(rows.stream()
                                .filter(row -> row.line().rank() != null)
                                .count()),
                        "0",
                        constructed);
    }
}
