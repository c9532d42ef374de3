package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.ReportSheet.Reader;

/** The sheet of what comes next, right behind the budget. */
final class ForecastPlan {

    static final ReportSheet FORECAST = new ReportSheet("forecast", 200, Reader.CONTROLLER, true);

    private ForecastPlan() {}
}
