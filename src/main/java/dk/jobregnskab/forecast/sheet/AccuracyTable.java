package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.forecast.KeptForecast;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How earlier forecasts of this report have turned out. */
final class AccuracyTable implements Region {

    private static final RegionId ID = new RegionId("forecastAccuracy", "tblTraefsikkerhed");
    private static final List<Column> COLUMNS = List.of(
            new Column("name", 29),
            new Column("count", 17),
            new Column("error", 19),
            new Column("bias", 10),
            new Column("inside", 11),
            new Column("newest", 11),
            new Column("said", 11),
            new Column("came", 11));

    @Override
    public Placement placement() {
        return new Placement(ID, ForecastPlan.FORECAST, 400);
    }

    @Override
    public boolean applies(Report report) {
        ForecastPage page = ForecastPage.of(report);
        return page.hasForecasts() && !page.scored().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return !ForecastPage.of(edition.report()).constructed().isEmpty();
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        Labels labels = edition.labels();
        Map<String, List<KeptForecast>> bySubject = new LinkedHashMap<>();
        ForecastPage.of(edition.report()).scored().forEach(kept -> bySubject
                .computeIfAbsent(kept.subject(), any -> new ArrayList<>())
                .add(kept));
        canvas.begin(
                ID,
                labels.text("forecastAccuracy.title", edition.municipality()),
                labels.text("forecastAccuracy.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, bySubject.size(), 0);
        for (List<KeptForecast> kept : bySubject.values()) {
            Accuracy accuracy = new Accuracy(kept);
            KeptForecast newest = kept.get(0);
            table.row()
                    .text(newest.name())
                    .number(accuracy.count(), Format.COUNT)
                    .number(accuracy.meanError(), accuracy.errors())
                    .number(accuracy.bias(), accuracy.biases())
                    .textForNumber(
                            accuracy.measured() == 0
                                    ? labels.text("word.unknown")
                                    : labels.text(
                                            "forecast.ofTen",
                                            String.valueOf(accuracy.inside()),
                                            String.valueOf(accuracy.measured())))
                    .text(labels.shortPeriod(newest.period()))
                    .number(newest.value(), accuracy.values())
                    .number(newest.actual(), accuracy.values());
        }
    }
}
