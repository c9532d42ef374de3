package dk.jobregnskab.register.sheet;

import dk.jobregnskab.register.sheet.RegisterPage.CategoryRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.List;

/** The period's full-time persons by category, group by group, with their share of the group. */
final class CategoriesTable implements Region {

    static final RegionId ID = new RegionId("categories", "tblRegisterKategori");

    private static final List<Column> COLUMNS = List.of(
            new Column("group", 28),
            new Column("category", 18),
            new Column("persons", 22),
            new Column("ofGroup", 16),
            new Column("share", 13),
            new Column("state", 13));

    @Override
    public Placement placement() {
        return new Placement(ID, RegisterPlan.BENEFITS, 400);
    }

    @Override
    public boolean applies(Report report) {
        return !RegisterPage.of(report).categories().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return RegisterPage.of(edition.report()).categories().stream().anyMatch(CategoryRow::constructed);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<CategoryRow> rows = RegisterPage.of(edition.report()).categories();
        Labels labels = edition.labels();
        canvas.begin(
                ID,
                labels.text("categories.title", edition.municipality(), edition.period()),
                labels.text("categories.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, rows.size(), 0).freeze(2);
        for (CategoryRow row : rows) {
            TableRow cells = table.row()
                    .text(row.group())
                    .text(category(row, labels))
                    .number(row.persons(), Format.ONE_DECIMAL, FigureCells.HIDDEN)
                    .number(row.ofGroup(), Format.ONE_DECIMAL, FigureCells.HIDDEN);
            share(cells, row, table);
            cells.text(labels.text(row.preliminary() ? "register.preliminary" : "register.full"));
        }
    }

    private static String category(CategoryRow row, Labels labels) {
        String category = row.category();
        if (category == null) {
            return labels.text(FigureCells.HIDDEN);
        }
        return category.isEmpty() ? labels.text("categories.notSaid") : category;
    }

    private static void share(TableRow cells, CategoryRow row, TableRegion table) {
        BigDecimal ofGroup = row.ofGroup();
        if (row.persons() == null || ofGroup == null) {
            cells.word(FigureCells.HIDDEN);
        } else if (ofGroup.signum() == 0) {
            cells.word("word.notRelevant");
        } else {
            cells.formula(table.here("persons") + "/" + table.here("ofGroup"), Format.PERCENT);
        }
    }
}
