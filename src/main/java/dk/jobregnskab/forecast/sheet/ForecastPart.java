package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Note;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.WorkbookPart;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sheet Prognose, its line on Overblik, and its notes. */
@Component
@Order(45)
public final class ForecastPart implements WorkbookPart {

    private static final int NOTES = 1600;

    @Override
    public String words() {
        return "/dk/jobregnskab/forecast/sheet/words";
    }

    @Override
    public List<Region> regions() {
        return List.of(
                new ForecastCharts(),
                new YearEndTable(),
                new EditionsTable(),
                new AccuracyTable(),
                new TaxTable(),
                new MissingLines(),
                MonthsTable.onForecast(),
                MonthsTable.onData());
    }

    @Override
    public OverviewPart overview() {
        return new ForecastOverview();
    }

    @Override
    public List<Note> notes(Edition edition) {
        return ForecastPage.of(edition.report()).hasForecasts()
                ? Note.ofWords(edition.labels(), NOTES, "notes.forecast.")
                : List.of();
    }
}
