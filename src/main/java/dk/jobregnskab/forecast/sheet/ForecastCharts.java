package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;
import java.util.stream.IntStream;

/** Where it stands and where it goes: a sentence, the charts side by side, and how such forecasts have done. */
final class ForecastCharts implements Region {

    private static final RegionId ID = RegionId.withoutTable("forecastCharts");
    private static final int ROWS = 16;
    private static final float ROW = 13.5f;

    /** Of the sheet, so that charts have their width before the tables are written. */
    private static final int COLUMNS = MonthsTable.COLUMNS.size();

    @Override
    public Placement placement() {
        return new Placement(ID, ForecastPlan.FORECAST, 100);
    }

    @Override
    public boolean applies(Report report) {
        return !ForecastPage.of(report).months().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        ForecastPage page = ForecastPage.of(edition.report());
        return page.isAnyConstructed(page.principal());
    }

    @Override
    public List<String> constructedFigures(Edition edition) {
        ForecastPage page = ForecastPage.of(edition.report());
        List<SeriesForecast> drawn = page.principal();
        return drawn.stream().allMatch(page::isConstructed)
                ? List.of()
                : drawn.stream()
                        .filter(page::isConstructed)
                        .map(ForecastWords::name)
                        .toList();
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        ForecastPage page = ForecastPage.of(edition.report());
        List<SeriesForecast> drawn = page.principal();
        ForecastWords words = new ForecastWords(edition);
        for (SeriesForecast forecast : drawn) {
            canvas.paragraph(words.sentence(forecast), edition.styles().headline());
        }
        canvas.begin(
                ID,
                edition.labels().text("forecastCharts.title", edition.municipality()),
                edition.labels().text("forecastCharts.about"));
        int first = canvas.take(ROWS);
        IntStream.range(first, first + ROWS).forEach(row -> canvas.row(row).setHeightInPoints(ROW));
        int middle = drawn.size() == 1 ? COLUMNS : MonthsTable.MIDDLE;
        for (int i = 0; i < drawn.size(); i++) {
            ForecastPicture picture = new ForecastPicture(edition, drawn.get(i));
            picture.draw(canvas.chart(first, ROWS, i * middle, i == 0 ? middle : COLUMNS));
        }
        drawn.forEach(forecast -> canvas.paragraph("– " + words.record(forecast)
                + words.budget(forecast).map(said -> " " + said).orElse("")));
    }
}
