package dk.jobregnskab.indicator.sheet;

import dk.jobregnskab.indicator.sheet.SeriesPage.SeriesRow;
import dk.jobregnskab.indicator.sheet.UnemploymentSheet.Series;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.chart.AxisStart;
import dk.jobregnskab.workbook.chart.ChartFrame;
import dk.jobregnskab.workbook.chart.Charts;
import dk.jobregnskab.workbook.chart.Picture;
import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.chart.Run;
import dk.jobregnskab.workbook.style.Colour;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Line charts beside the table of Ledighed: one per measure, and one more for the country where it would dwarf the municipality. */
final class UnemploymentCharts {

    private static final int FIRST_COLUMN = 7;
    private static final int COLUMNS = 8;
    /** Below the header, which is printed on every page with whatever begins in it. */
    private static final int FIRST_ROW = 3;

    private static final int ROWS = 10;
    /** What fits on the first printed page: no chart is cut by a page break. */
    private static final int MOST_CHARTS = 3;

    private static final double COMPARABLE = 3;

    private final Edition edition;
    private final Labels labels;
    private final TableSheet table;
    private int drawn;

    private UnemploymentCharts(Edition edition, TableSheet table) {
        this.edition = edition;
        this.labels = edition.labels();
        this.table = table;
    }

    static void draw(Edition edition, TableSheet table) {
        UnemploymentCharts charts = new UnemploymentCharts(edition, table);
        UnemploymentSheet.series(SeriesPage.of(edition.report()).rows()).forEach(charts::draw);
        int last = Math.max(
                FIRST_ROW + charts.drawn * (ROWS + 1),
                Math.min(
                        SeriesPage.of(edition.report()).rows().size() + FIRST_ROW,
                        UnemploymentSheet.MOST_PRINTED_ROWS));
        edition.workbook()
                .setPrintArea(
                        edition.workbook().getSheetIndex(table.sheet()), 0, FIRST_COLUMN + COLUMNS - 1, 0, last - 1);
    }

    private void draw(Series series) {
        Optional<Run> both = drawable(series, row -> row.municipality() != null && row.country() != null);
        if (both.isPresent() && comparable(series.rows())) {
            line(
                    series,
                    both.get(),
                    "both",
                    List.of(
                            curve(series, both.get(), "country", labels.text("unemployment.country"), Colour.GREY),
                            curve(series, both.get(), "municipality", edition.municipality(), Colour.DARK_BLUE)));
            return;
        }
        drawable(series, row -> row.municipality() != null)
                .ifPresent(run -> line(
                        series,
                        run,
                        "municipality",
                        List.of(curve(series, run, "municipality", edition.municipality(), Colour.DARK_BLUE))));
        drawable(series, row -> row.country() != null)
                .ifPresent(run -> line(
                        series,
                        run,
                        "country",
                        List.of(curve(series, run, "country", labels.text("unemployment.country"), Colour.GREY))));
    }

    private static Optional<Run> drawable(Series series, Predicate<SeriesRow> known) {
        return Run.longest(series.rows(), known).filter(run -> run.length() > 1);
    }

    private static boolean comparable(List<SeriesRow> rows) {
        double municipality = greatest(rows, SeriesRow::municipality);
        double country = greatest(rows, SeriesRow::country);
        return country <= COMPARABLE * municipality && municipality <= COMPARABLE * country;
    }

    private static double greatest(List<SeriesRow> rows, Function<SeriesRow, @Nullable BigDecimal> value) {
        return rows.stream()
                .map(value)
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }

    private Curve curve(Series series, Run run, String column, String name, Colour colour) {
        return new Curve(
                name, table.range(column, series.firstRow() + run.from(), series.firstRow() + run.to()), colour);
    }

    private void line(Series series, Run run, String which, List<Curve> curves) {
        if (drawn == MOST_CHARTS) {
            return;
        }
        List<SeriesRow> rows = series.rows().subList(run.from(), run.to() + 1);
        double start = AxisStart.below(values(rows, which));
        String sentence = labels.text(
                "unemployment." + which + ".sentence",
                series.measure(),
                edition.municipality(),
                labels.period(rows.get(0).period()),
                labels.period(rows.get(rows.size() - 1).period()),
                series.table());
        String title = labels.text("unemployment." + which + ".chartTitle", series.measure(), edition.municipality());
        Picture picture = new Picture(
                edition.marked(title, rows.stream().anyMatch(SeriesRow::constructed)),
                sentence + (start > 0 ? " " + labels.text("chart.notFromZero") : ""),
                table.sheet(),
                table.range("token", series.firstRow() + run.from(), series.firstRow() + run.to()),
                curves);
        int row = FIRST_ROW + drawn++ * (ROWS + 1);
        ChartFrame frame = ChartFrame.at(
                table.sheet(), labels.languageTag(), FIRST_COLUMN, row, FIRST_COLUMN + COLUMNS, row + ROWS);
        new Charts(frame).lines(picture, start);
    }

    private static List<Double> values(List<SeriesRow> rows, String which) {
        List<Double> values = new ArrayList<>();
        for (SeriesRow row : rows) {
            if (row.municipality() != null && !which.equals("country")) {
                values.add(row.municipality().doubleValue());
            }
            if (row.country() != null && !which.equals("municipality")) {
                values.add(row.country().doubleValue());
            }
        }
        return values;
    }
}
