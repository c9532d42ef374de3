package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.report.internal.RegisterModel.BenefitRow;
import java.util.List;

/** The period's benefits in our own register, those apart that the benchmark does not count. */
final class BenefitsSheet {

    private static final List<Column> COLUMNS =
            FigureCells.after(new Column("benefit", 27), new Column("group", 18), new Column("counts", 22));

    private BenefitsSheet() {}

    static void write(Edition edition) {
        List<BenefitRow> benefits = edition.model().register().benefits();
        Labels labels = edition.labels();
        TableSheet table = new TableSheet(edition, SheetId.BENEFITS, COLUMNS, benefits.size(), 0).freeze(1);
        SheetFrame.write(
                edition,
                SheetId.BENEFITS,
                labels.text("benefits.title", edition.municipality(), edition.period()),
                labels.text("benefits.about"));
        FigureCells figures = new FigureCells(labels, Format.COUNT);
        for (BenefitRow benefit : benefits) {
            TableRow cells = table.row()
                    .text(benefit.row().name())
                    .text(benefit.group().isEmpty() ? labels.text("word.nothing") : benefit.group())
                    .text(labels.text("benefits.counts." + benefit.counting().name()));
            figures.write(cells, benefit.row());
        }
        PriceCheck.add(
                edition,
                SheetId.BENEFITS,
                table,
                benefits.stream().map(BenefitRow::row).toList());
        table.fit();
    }
}
