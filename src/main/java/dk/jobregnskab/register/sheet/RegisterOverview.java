package dk.jobregnskab.register.sheet;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.RevisionTriangle;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.overview.OverviewLine;
import dk.jobregnskab.workbook.overview.Value;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** On Overblik: the last full month of our own register and its year so far, and when to quote it. */
final class RegisterOverview implements OverviewPart {

    private static final int YEAR = 12;
    private static final int SCALE = 6;
    private static final int HUNDRED = 100;

    @Override
    public List<OverviewLine> current(Edition edition) {
        return lastFull(edition).map(month -> lines(edition, month)).orElse(List.of());
    }

    private static Optional<FigureRow> lastFull(Edition edition) {
        return MonthsTable.newestFirst(edition).stream()
                .filter(month -> month.figure() != null && !month.preliminary() && month.whole())
                .findFirst();
    }

    private static List<OverviewLine> lines(Edition edition, FigureRow month) {
        MonthRows total = new MonthRows(edition, BenefitGroups.TOTAL);
        int row = MonthsTable.newestFirst(edition).indexOf(month);
        Period earlier = RevisionTriangle.monthsBefore(month.period(), YEAR);
        List<OverviewLine> lines = new ArrayList<>();
        lines.add(new OverviewLine(
                said(edition, "overview.register", month) + persons(edition, total, month, earlier),
                Value.formula(edition.table(MonthsTable.ID).cell("persons", row), Format.COUNT)));
        if (total.wordForYearTo(month.period()).isEmpty()) {
            lines.add(new OverviewLine(
                    said(edition, "overview.register.net", month) + net(edition, total, month, earlier),
                    Value.formula(edition.table(MonthsTable.ID).cell("netToDate", row), Format.MILLIONS_OF_KRONER)));
        }
        return lines;
    }

    private static String said(Edition edition, String key, FigureRow month) {
        Labels labels = edition.labels();
        String name = labels.shortMonth(month.period());
        String january = labels.shortMonth(
                new Period(Period.Type.MONTH, month.period().end().getYear(), 1));
        String year = january.equals(name) ? name : january.substring(0, january.indexOf(' ')) + "–" + name;
        return labels.text(month.constructed() ? key + ".constructed" : key, name, year);
    }

    private static String persons(Edition edition, MonthRows total, FigureRow month, Period earlier) {
        BigDecimal then = total.of(earlier).filter(FigureRow::whole).isPresent()
                ? total.figure(earlier, RegisterFigure::fullTimePersons)
                : null;
        BigDecimal now = total.figure(month.period(), RegisterFigure::fullTimePersons);
        return then == null || now == null ? "" : change(edition, now, then);
    }

    private static String net(Edition edition, MonthRows total, FigureRow month, Period earlier) {
        return total.wordForYearTo(earlier).isPresent()
                ? ""
                : change(edition, total.netOfYearTo(month.period()), total.netOfYearTo(earlier));
    }

    private static String change(Edition edition, BigDecimal now, BigDecimal then) {
        if (then.signum() == 0) {
            return "";
        }
        BigDecimal percent = now.subtract(then)
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(then, SCALE, RoundingMode.HALF_UP)
                .setScale(1, RoundingMode.HALF_UP);
        String sign = percent.signum() > 0 ? "+" : "";
        return edition.labels()
                .text("overview.register.change", sign + edition.numbers().decimal(percent, 1));
    }

    /** Where both our own number and the ministry's can be read. */
    @Override
    public List<String> advice(Edition edition) {
        boolean both = RegisterPage.of(edition.report()).reconciliations().stream()
                .anyMatch(
                        one -> one.group().equals(BenefitGroups.TOTAL) && one.own() != null && one.ministry() != null);
        return both ? List.of(edition.labels().text("overview.register.advice")) : List.of();
    }
}
