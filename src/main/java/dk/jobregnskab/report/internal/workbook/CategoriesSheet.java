package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.report.internal.RegisterModel.CategoryRow;
import java.math.BigDecimal;
import java.util.List;

/** The period's full-time persons by category, group by group, with their share of the group. */
final class CategoriesSheet {

    private static final List<Column> COLUMNS = List.of(
            new Column("group", 24),
            new Column("category", 30),
            new Column("persons", 19),
            new Column("ofGroup", 19),
            new Column("share", 16),
            new Column("state", 14),
            new Column("note", 34));

    private CategoriesSheet() {}

    static void write(Edition edition) {
        List<CategoryRow> rows = edition.model().register().categories();
        Labels labels = edition.labels();
        TableSheet table = new TableSheet(edition, SheetId.CATEGORIES, COLUMNS, rows.size(), 0).freeze(2);
        SheetFrame.write(
                edition,
                SheetId.CATEGORIES,
                labels.text("categories.title", edition.municipality(), edition.period()),
                labels.text("categories.about"));
        for (CategoryRow row : rows) {
            TableRow cells = table.row()
                    .text(row.group())
                    .text(category(row, labels))
                    .number(row.persons(), Format.ONE_DECIMAL, FigureCells.HIDDEN)
                    .number(row.ofGroup(), Format.ONE_DECIMAL, FigureCells.HIDDEN);
            share(cells, row, table);
            cells.text(labels.text(row.preliminary() ? "register.preliminary" : "register.full"))
                    .text(FigureCells.note(labels, row.constructed(), row.persons() == null));
        }
        table.fit();
    }

    private static String category(CategoryRow row, Labels labels) {
        String category = row.category();
        if (category == null) {
            return labels.text(FigureCells.HIDDEN);
        }
        return category.isEmpty() ? labels.text("categories.notSaid") : category;
    }

    private static void share(TableRow cells, CategoryRow row, TableSheet table) {
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
