package dk.jobregnskab.register.sheet;

import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.FrontPart;
import dk.jobregnskab.workbook.FrontRows;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On Forside: our own sentence beside the ministry's figures, and where nobody has figures of the period the last full month. */
final class RegisterFront implements FrontPart {

    private static final String OWN = "front.register";

    @Override
    public void writeOverview(Edition edition, FrontRows rows) {
        String sentence = sentence(edition);
        if (sentence != null) {
            boolean constructed = constructedRows(edition).contains(OWN);
            rows.headline(
                    OWN,
                    sentence,
                    edition.labels().text(constructed ? "front.register.about.constructed" : "front.register.about"));
        }
    }

    /** Without a benchmark it is the headline itself. */
    private static @Nullable String sentence(Edition edition) {
        return BenchmarkPage.of(edition.report()).lines().isEmpty()
                ? null
                : RegisterPage.of(edition.report()).headline();
    }

    @Override
    public List<String> constructedRows(Edition edition) {
        boolean constructed =
                sentence(edition) != null && RegisterPage.of(edition.report()).constructed();
        return constructed ? List.of(OWN) : List.of();
    }

    /** The last full month of the total. */
    @Override
    public void writeStandIns(Edition edition, FrontRows rows) {
        List<FigureRow> months = RegisterLines.of(edition, BenefitGroups.TOTAL);
        for (int i = months.size() - 1; i >= 0; i--) {
            FigureRow month = months.get(i);
            if (month.figure() != null && !month.preliminary()) {
                write(edition, rows, month, i);
                return;
            }
        }
    }

    private static void write(Edition edition, FrontRows rows, FigureRow month, int row) {
        Labels labels = edition.labels();
        TableSheet table = edition.table(RegisterSheet.ID);
        String about = labels.text("front.figure.own.about", labels.period(month.period()))
                + (month.constructed() ? " " + labels.text("register.constructed") : "");
        rows.figure("front.figure.ownPersons", table.cell("persons", row), Format.ONE_DECIMAL, about);
        rows.figure("front.figure.ownNet", table.cell("net", row), Format.MILLIONS, about);
    }

    @Override
    public boolean isStandInConstructed(Edition edition) {
        return edition.isConstructed(RegisterSheet.ID);
    }
}
