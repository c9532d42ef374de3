package dk.jobregnskab.indicator.sheet;

import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.ReportSheet.Reader;

/** The sheet of published series; comparisons add to it. */
public final class SeriesPlan {

    public static final ReportSheet UNEMPLOYMENT = new ReportSheet("labour", 350, Reader.CONTROLLER, true);

    private SeriesPlan() {}
}
