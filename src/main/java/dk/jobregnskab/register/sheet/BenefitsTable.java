package dk.jobregnskab.register.sheet;

import dk.jobregnskab.register.sheet.RegisterPage.BenefitRow;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;

/** The period's benefits in our own register, those apart that the benchmark does not count. */
final class BenefitsTable implements Region {

    static final RegionId ID = new RegionId("benefits", "tblRegisterYdelser");

    private static final List<Column> COLUMNS = PeriodCells.after("benefit", "group", "counts");

    @Override
    public Placement placement() {
        return new Placement(ID, RegisterPlan.BENEFITS, 100);
    }

    @Override
    public boolean applies(Report report) {
        return !RegisterPage.of(report).benefits().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return RegisterPage.of(edition.report()).benefits().stream()
                .map(BenefitRow::row)
                .anyMatch(FigureRow::constructed);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<BenefitRow> benefits = RegisterPage.of(edition.report()).benefits();
        Labels labels = edition.labels();
        canvas.begin(
                ID,
                labels.text("benefits.title", edition.municipality(), edition.period()),
                labels.text("benefits.about"));
        if (benefits.stream().anyMatch(benefit -> !benefit.row().whole())) {
            canvas.paragraph(labels.text("benefits.part"));
        }
        TableRegion table = new TableRegion(edition, ID, COLUMNS, benefits.size(), 0).freeze(1);
        for (BenefitRow benefit : benefits) {
            TableRow cells = table.row()
                    .text(benefit.row().name())
                    .text(benefit.group().isEmpty() ? labels.text("word.nothing") : benefit.group())
                    .text(labels.text("benefits.counts." + benefit.counting().name()));
            PeriodCells.write(labels, cells, benefit.row());
        }
        PriceCheck.add(
                edition, ID, table, benefits.stream().map(BenefitRow::row).toList());
    }
}
