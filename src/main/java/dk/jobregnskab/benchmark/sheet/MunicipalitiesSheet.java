package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.benchmark.sheet.BenchmarkPage.MunicipalityRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetFrame;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.SheetId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The 98 municipalities with their published rank. */
final class MunicipalitiesSheet implements ReportSheet {

    /** How the ids of its checks begin. */
    private static final String CHECK = "workbook.municipalities";

    private static final SheetId ID = new SheetId("municipalities", "tblKommuner");

    private static final List<Column> COLUMNS = List.of(
            new Column("rank", 9),
            new Column("name", 18),
            new Column("code", 10),
            new Column("region", 21),
            new Column("expected", 15),
            new Column("actual", 15),
            new Column("difference", 10),
            new Column("differencePct", 10),
            new Column("expectedShare", 12),
            new Column("actualShare", 12),
            new Column("differenceShare", 11),
            new Column("previousPeriod", 14),
            new Column("previousRank", 12),
            new Column("rankChange", 14),
            new Column("sameDifference", 14),
            new Column("note", 16));

    @Override
    public SheetId id() {
        return ID;
    }

    @Override
    public int place() {
        return 200;
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return BenchmarkPage.of(edition.report()).municipalities().stream().anyMatch(MunicipalityRow::constructed);
    }

    @Override
    public void write(Edition edition) {
        List<MunicipalityRow> rows = BenchmarkPage.of(edition.report()).municipalities();
        boolean constructed = isConstructed(edition);
        TableSheet table = new TableSheet(edition, ID, COLUMNS, rows.size(), 0).freeze(2);
        SheetFrame.write(
                edition,
                ID,
                edition.labels().text("municipalities.title", edition.period()),
                edition.labels().text(constructed ? "municipalities.about.constructed" : "municipalities.about"));
        if (rows.isEmpty()) {
            table.explain(edition.labels().text("empty.benchmark"));
        } else {
            MunicipalityCells cells = new MunicipalityCells(edition, table);
            rows.forEach(cells::writeRow);
            check(edition, table, rows, constructed);
        }
        table.fit();
    }

    private static void check(Edition edition, TableSheet table, List<MunicipalityRow> rows, boolean constructed) {
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
