package dk.jobregnskab.indicator.sheet;

import dk.jobregnskab.indicator.sheet.RecentMonths.Measure;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The newest months of unemployment, newest first: the municipality beside the country, each against the same month last year. */
final class RecentMonthsTable implements Region {

    static final RegionId ID = new RegionId("recent", "tblLedighedMaaneder");

    private static final int CHART_ROWS = 8;

    @Override
    public Placement placement() {
        return new Placement(ID, SeriesPlan.UNEMPLOYMENT, 100);
    }

    @Override
    public boolean applies(Report report) {
        return RecentMonths.of(report).isPresent();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return measures(RecentMonths.of(edition.report())).anyMatch(Measure::isConstructed);
    }

    private static Stream<Measure> measures(Optional<RecentMonths> recent) {
        return recent.stream()
                .flatMap(months -> Stream.of(Optional.ofNullable(months.count()), Optional.ofNullable(months.share())))
                .flatMap(Optional::stream);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        RecentMonths.of(edition.report()).ifPresent(recent -> write(edition, canvas, recent));
    }

    private static void write(Edition edition, SheetCanvas canvas, RecentMonths recent) {
        Labels labels = edition.labels();
        canvas.begin(
                ID,
                labels.text("recent.title", edition.municipality()),
                labels.text(
                        "recent.about",
                        recent.principal().series().table(),
                        labels.list(measures(Optional.of(recent))
                                .map(measure -> "»" + measure.series().measure() + "«")
                                .toList())));
        List<Column> columns = columns(recent);
        UnemploymentChart chart = new UnemploymentChart(edition, recent);
        int chartRow = chart.isDrawn() ? canvas.take(CHART_ROWS) : 0;
        if (chart.isDrawn()) {
            canvas.paragraph(chart.sentence());
        }
        TableRegion table =
                new TableRegion(edition, ID, columns, recent.months().size(), 0);
        for (Period month : recent.months()) {
            TableRow row = table.row().text(labels.period(month));
            Row cells = new Row(edition.table(UnemploymentTable.ID), table, row, month);
            if (recent.count() != null) {
                cells.count(recent.count());
            }
            if (recent.share() != null) {
                cells.share(recent.share());
            }
        }
        if (chart.isDrawn()) {
            chart.draw(table, canvas.chart(chartRow, CHART_ROWS, 0, columns.size()));
        }
    }

    private static List<Column> columns(RecentMonths recent) {
        List<Column> columns = new ArrayList<>(List.of(new Column("month", 16)));
        Measure count = recent.count();
        if (count != null) {
            columns.add(new Column("count", 11));
            columns.add(new Column("countChange", 11));
            columns.add(new Column("countChangePct", 11));
            if (count.hasCountry()) {
                columns.add(new Column("country", 11));
                columns.add(new Column("countryChangePct", 11));
            }
        }
        Measure share = recent.share();
        if (share != null) {
            columns.add(new Column("share", 11));
            columns.add(new Column("shareChange", 11));
            if (share.hasCountry()) {
                columns.add(new Column("countryShare", 10));
                columns.add(new Column("countryShareChange", 11));
            }
        }
        return columns;
    }

    /** A month's cells, from the long table. */
    private record Row(TableRegion all, TableRegion table, TableRow row, Period month) {

        private void count(Measure count) {
            value(count, false);
            BigDecimal change = count.change(month, false);
            row.formulaIf(change != null, difference(count, "count", false), Format.signed(count.scale()));
            percent(count, "count", false);
            if (count.hasCountry()) {
                value(count, true);
                percent(count, "country", true);
            }
        }

        private void share(Measure share) {
            value(share, false);
            points(share, "share", false);
            if (share.hasCountry()) {
                value(share, true);
                points(share, "countryShare", true);
            }
        }

        private void value(Measure measure, boolean country) {
            boolean known = measure.value(month, country) != null;
            row.formulaIf(known, known ? measure.cell(all, month, country) : "", Format.ofScale(measure.scale()));
        }

        private void points(Measure share, String column, boolean country) {
            boolean known = share.change(month, country) != null;
            row.formulaIf(known, difference(share, column, country), Format.signed(share.scale()));
        }

        private void percent(Measure count, String column, boolean country) {
            BigDecimal change = count.change(month, country);
            @Nullable BigDecimal then = count.value(RecentMonths.before(month, RecentMonths.YEAR), country);
            boolean known = change != null && then != null && then.signum() > 0;
            row.formulaIf(
                    known,
                    known ? difference(count, column, country) + "/" + cellOfLastYear(count, country) : "",
                    Format.SIGNED_PERCENT);
        }

        private String difference(Measure measure, String column, boolean country) {
            return measure.change(month, country) == null
                    ? ""
                    : "(" + table.here(column) + "-" + cellOfLastYear(measure, country) + ")";
        }

        private String cellOfLastYear(Measure measure, boolean country) {
            return measure.cell(all, RecentMonths.before(month, RecentMonths.YEAR), country);
        }
    }
}
