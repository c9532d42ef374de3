package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.ReportSheet.Reader;

/** The sheets that begin with the benchmark; others add to them. */
public final class ResultPlan {

    /** The period's result, how it came about over time, and what it looks like. */
    public static final ReportSheet RESULT = new ReportSheet("results", 100, Reader.CONTROLLER, true);

    static final ReportSheet MUNICIPALITIES = new ReportSheet("all98", 500, Reader.CONTROLLER, false);

    private ResultPlan() {}
}
