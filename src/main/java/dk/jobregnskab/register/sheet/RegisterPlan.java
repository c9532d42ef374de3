package dk.jobregnskab.register.sheet;

import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.ReportSheet.Reader;

/** The sheets of our own register; comparisons with it add to Benefits. */
public final class RegisterPlan {

    static final ReportSheet MONTHS = new ReportSheet("months", 250, Reader.CONTROLLER, true);
    public static final ReportSheet BENEFITS = new ReportSheet("allBenefits", 300, Reader.CONTROLLER, true);

    private RegisterPlan() {}
}
