package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.report.internal.RegisterModel.FigureRow;
import java.util.List;

/** Our own register month by month, one group after the other, with its charts beside it. */
final class RegisterSheet {

    static final List<Column> COLUMNS =
            FigureCells.after(new Column("group", 21), new Column("month", 16), new Column("token", 13));

    private RegisterSheet() {}

    static TableSheet write(Edition edition) {
        List<FigureRow> months = edition.model().register().months();
        TableSheet table = new TableSheet(edition, SheetId.REGISTER, COLUMNS, months.size(), 0).freeze(2);
        SheetFrame.write(
                edition,
                SheetId.REGISTER,
                edition.labels().text("register.title", edition.municipality()),
                edition.labels().text("register.about"));
        FigureCells figures = new FigureCells(edition.labels(), Format.MILLIONS);
        for (FigureRow row : months) {
            TableRow cells = table.row()
                    .text(row.name())
                    .text(edition.labels().period(row.period()))
                    .text(row.period().token());
            figures.write(cells, row);
        }
        table.fit();
        RegisterCharts.draw(edition, table);
        return table;
    }
}
