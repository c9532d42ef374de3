package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.forecast.NotForecast;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is not forecast, and why: each reason once. */
final class MissingLines implements Region {

    private static final RegionId ID = RegionId.withoutTable("forecastMissing");

    @Override
    public Placement placement() {
        return new Placement(ID, ForecastPlan.FORECAST, 600);
    }

    @Override
    public boolean applies(Report report) {
        ForecastPage page = ForecastPage.of(report);
        return page.hasForecasts() && !page.refused().isEmpty();
    }

    /** Sentences without a figure. */
    @Override
    public boolean isConstructed(Edition edition) {
        return false;
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        canvas.begin(ID, edition.labels().text("forecastMissing.title"), "");
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (NotForecast refused : ForecastPage.of(edition.report()).refused()) {
            String why = refused.why().in(edition.report().language());
            if (why.contains(refused.name())) {
                canvas.paragraph("– " + why);
                continue;
            }
            names.merge(why, List.of(refused.name()), (before, next) -> Stream.concat(before.stream(), next.stream())
                    .toList());
        }
        names.forEach((why, which) -> canvas.paragraph("– " + edition.labels().list(which) + ": " + why));
    }
}
