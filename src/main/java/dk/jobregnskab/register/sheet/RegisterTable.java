package dk.jobregnskab.register.sheet;

import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;

/** Our own register month by month, one group after the other, with its charts beside it. */
final class RegisterTable implements Region {

    static final RegionId ID = new RegionId("register", "tblRegister");

    static final List<Column> COLUMNS =
            FigureCells.after(new Column("group", 21), new Column("month", 16), new Column("token", 13));

    @Override
    public Placement placement() {
        return new Placement(ID, ReportSheet.DATA, 200);
    }

    @Override
    public boolean applies(Report report) {
        return !RegisterPage.of(report).isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return RegisterPage.of(edition.report()).months().stream().anyMatch(FigureRow::constructed);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<FigureRow> months = RegisterPage.of(edition.report()).months();
        canvas.begin(
                ID,
                edition.labels().text("register.title", edition.municipality()),
                edition.labels().text("register.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, months.size(), 0).freeze(2);
        FigureCells figures = new FigureCells(edition.labels(), Format.MILLIONS);
        for (FigureRow row : months) {
            TableRow cells = table.row()
                    .text(row.name())
                    .text(edition.labels().period(row.period()))
                    .text(row.period().token());
            figures.write(cells, row);
        }
    }
}
