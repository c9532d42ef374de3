package dk.jobregnskab.register.sheet;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.overview.OverviewLine;
import dk.jobregnskab.workbook.overview.Value;
import dk.jobregnskab.workbook.style.Format;
import java.util.List;

/** On Overblik: the last full month of our own register. */
final class RegisterOverview implements OverviewPart {

    @Override
    public List<OverviewLine> current(Edition edition) {
        List<FigureRow> months = RegisterLines.of(edition, BenefitGroups.TOTAL);
        for (int i = months.size() - 1; i >= 0; i--) {
            FigureRow month = months.get(i);
            if (month.figure() != null && !month.preliminary()) {
                return List.of(line(edition, month, i));
            }
        }
        return List.of();
    }

    private static OverviewLine line(Edition edition, FigureRow month, int row) {
        String key = month.constructed() ? "overview.register.constructed" : "overview.register";
        return new OverviewLine(
                edition.labels().text(key, edition.labels().period(month.period())),
                Value.formula(edition.table(RegisterTable.ID).cell("persons", row), Format.COUNT));
    }
}
