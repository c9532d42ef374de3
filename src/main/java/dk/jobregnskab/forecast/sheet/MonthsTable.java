package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.forecast.KnownMonth;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;

/** Month by month what is expected. Where all of it would be a book, Prognose has what the charts show, and Data has everything. */
final class MonthsTable implements Region {

    static final List<Column> COLUMNS = List.of(
            new Column("name", 29),
            new Column("month", 17),
            new Column("state", 19),
            new Column("value", 10),
            new Column("low80", 11),
            new Column("high80", 11),
            new Column("low95", 11),
            new Column("high95", 11),
            new Column("delivered", 13),
            new Column("error", 15),
            new Column("method", 19),
            new Column("source", 13));

    /** The column where the right half of the sheet begins. */
    static final int MIDDLE = 5;

    private static final int MOST_ROWS = 45;

    private final Placement placement;
    private final boolean data;

    private MonthsTable(Placement placement, boolean data) {
        this.placement = placement;
        this.data = data;
    }

    static MonthsTable onForecast() {
        return new MonthsTable(
                new Placement(new RegionId("forecastMonths", "tblPrognose"), ForecastPlan.FORECAST, 700), false);
    }

    static MonthsTable onData() {
        return new MonthsTable(
                new Placement(new RegionId("forecastAll", "tblPrognoseMaaneder"), ReportSheet.DATA, 600), true);
    }

    @Override
    public Placement placement() {
        return placement;
    }

    @Override
    public boolean applies(Report report) {
        ForecastPage page = ForecastPage.of(report);
        return data ? rows(page.months()) > MOST_ROWS : !page.months().isEmpty();
    }

    private static int rows(List<SeriesForecast> months) {
        return months.stream()
                .mapToInt(
                        forecast -> (int) completed(forecast) + forecast.ahead().size())
                .sum();
    }

    private static long completed(SeriesForecast forecast) {
        return forecast.history().stream()
                .filter(month -> month.delivered() != null)
                .count();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        ForecastPage page = ForecastPage.of(edition.report());
        return page.isAnyConstructed(shown(page));
    }

    @Override
    public List<String> constructedFigures(Edition edition) {
        ForecastPage page = ForecastPage.of(edition.report());
        List<SeriesForecast> shown = shown(page);
        return shown.stream().allMatch(page::isConstructed)
                ? List.of()
                : shown.stream()
                        .filter(page::isConstructed)
                        .map(ForecastWords::name)
                        .toList();
    }

    private List<SeriesForecast> shown(ForecastPage page) {
        return data || rows(page.months()) <= MOST_ROWS ? page.months() : page.principal();
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        Labels labels = edition.labels();
        ForecastPage page = ForecastPage.of(edition.report());
        List<SeriesForecast> shown = shown(page);
        String key = id().key();
        canvas.begin(
                id(),
                labels.text(key + ".title", edition.municipality()),
                labels.text(shown.size() < page.months().size() ? key + ".about.some" : key + ".about")
                        + (page.scored().isEmpty() && !data
                                ? " " + labels.text("forecastMonths.about.notScored")
                                : ""));
        TableRegion table = new TableRegion(edition, id(), COLUMNS, rows(shown), 0).freeze(2);
        MonthCells cells = new MonthCells(edition, table);
        for (SeriesForecast forecast : shown) {
            for (KnownMonth month : forecast.history()) {
                if (month.delivered() != null) {
                    cells.completed(forecast, month);
                }
            }
            forecast.ahead().forEach(month -> cells.ahead(forecast, month));
        }
    }
}
