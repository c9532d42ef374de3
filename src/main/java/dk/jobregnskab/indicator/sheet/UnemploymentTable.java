package dk.jobregnskab.indicator.sheet;

import dk.jobregnskab.indicator.sheet.SeriesPage.SeriesRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published monthly series, municipality beside country, one measure after the other. */
final class UnemploymentTable implements Region {

    static final RegionId ID = new RegionId("unemployment", "tblLedighed");

    /** Rows of one table and measure. */
    record Series(String table, String measure, int firstRow, List<SeriesRow> rows) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("table", 11),
            new Column("measure", 34),
            new Column("period", 17),
            new Column("token", 12),
            new Column("municipality", 15),
            new Column("country", 15));

    @Override
    public Placement placement() {
        return new Placement(ID, ReportSheet.DATA, 100);
    }

    @Override
    public boolean applies(Report report) {
        return !SeriesPage.of(report).rows().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return SeriesPage.of(edition.report()).showsConstructed();
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<Series> all = series(SeriesPage.of(edition.report()).rows());
        canvas.begin(ID, edition.labels().text("unemployment.title", edition.municipality()), about(edition));
        TableRegion table = new TableRegion(
                        edition,
                        ID,
                        COLUMNS,
                        SeriesPage.of(edition.report()).rows().size(),
                        0)
                .freeze(0);
        all.forEach(series -> series.rows().forEach(row -> writeRow(edition, table, row)));
    }

    private static String about(Edition edition) {
        return edition.labels()
                .text(
                        SeriesPage.of(edition.report()).showsConstructed()
                                ? "unemployment.about.constructed"
                                : "unemployment.about");
    }

    /** Grouped by table and measure in the order of their first observation, so that a chart finds its points in one piece. */
    static List<Series> series(List<SeriesRow> rows) {
        Map<List<String>, List<SeriesRow>> grouped = new LinkedHashMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(List.of(row.table(), row.measure()), key -> new ArrayList<>())
                .add(row));
        List<Series> series = new ArrayList<>();
        int firstRow = 0;
        for (Map.Entry<List<String>, List<SeriesRow>> entry : grouped.entrySet()) {
            series.add(new Series(entry.getKey().get(0), entry.getKey().get(1), firstRow, entry.getValue()));
            firstRow += entry.getValue().size();
        }
        return series;
    }

    private static void writeRow(Edition edition, TableRegion table, SeriesRow row) {
        int scale = Math.max(
                row.municipality() == null ? 0 : row.municipality().scale(),
                row.country() == null ? 0 : row.country().scale());
        table.row()
                .text(row.table())
                .text(row.measure())
                .text(edition.labels().period(row.period()))
                .text(row.period().token())
                .number(row.municipality(), Format.ofScale(scale))
                .number(row.country(), Format.ofScale(scale));
    }
}
