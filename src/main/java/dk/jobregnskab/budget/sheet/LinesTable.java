package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.BudgetYear.FunctionRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every function of the accounts in single kroner, on Data: the sheet Budget adds it up, and a reader's pivot can. */
final class LinesTable implements Region {

    static final RegionId ID = new RegionId("budgetLines", "tblBudgetLinjer");

    private static final List<Column> COLUMNS = columns();

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("function", 14),
                new Column("name", 30),
                new Column("set", 24),
                new Column("kind", 20),
                new Column("group", 20)));
        Arrays.stream(Measure.values()).forEach(measure -> columns.add(new Column(measure.column(), 17)));
        return List.copyOf(columns);
    }

    @Override
    public Placement placement() {
        return new Placement(ID, ReportSheet.DATA, 400);
    }

    @Override
    public boolean applies(Report report) {
        return BudgetPage.of(report).shown().isPresent();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return BudgetPage.of(edition.report()).constructed();
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        Labels labels = edition.labels();
        List<FunctionRow> rows = Lines.of(edition.report()).rows();
        String year = String.valueOf(BudgetPage.year(edition.report()).year());
        canvas.begin(
                ID, labels.text("budgetLines.title", edition.municipality(), year), labels.text("budgetLines.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, rows.size(), 0).freeze(2);
        if (rows.isEmpty()) {
            table.explain(labels.text("budgetLines.empty"));
        }
        for (FunctionRow function : rows) {
            TableRow cells = table.row()
                    .text(function.function().code())
                    .text(function.row().name());
            kind(cells, function.set(), labels);
            for (Measure measure : Measure.values()) {
                cells.number(measure.of(function.row()), Format.COUNT, measure.otherwise(function.row()));
            }
        }
    }

    private static void kind(TableRow cells, @Nullable AccountSet set, Labels labels) {
        String nothing = labels.text("word.nothing");
        String group = set == null ? null : set.group();
        cells.text(set == null ? nothing : set.name())
                .text(labels.text(
                        set == null
                                ? "budget.kind.outside"
                                : set.temporary() ? "budget.kind.temporary" : "budget.kind.permanent"))
                .text(group == null ? nothing : group);
    }
}
