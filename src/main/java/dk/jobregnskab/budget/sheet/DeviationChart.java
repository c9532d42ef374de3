package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.workbook.DataBlock;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.chart.Picture;
import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.style.Colour;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;
import java.util.stream.IntStream;

/** The deviation of each set of functions as a bar: to the right more is used than the budget, to the left less. */
final class DeviationChart implements Region {

    static final RegionId ID = RegionId.withoutTable("budgetDeviation");

    private static final int ROWS_OF_THE_FRAME = 5;
    private static final double ROWS_OF_A_BAR = 1.35;

    /** Stated, because programs have rows of other heights where a file says nothing. */
    private static final float ROW = 12.75f;

    @Override
    public Placement placement() {
        return new Placement(ID, BudgetPlan.BUDGET, 200);
    }

    @Override
    public boolean applies(Report report) {
        return BudgetPage.of(report)
                .shown()
                .filter(year -> shown(year).size() > 1)
                .isPresent();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return BudgetPage.of(edition.report()).constructed();
    }

    private static List<SetRow> shown(BudgetYear year) {
        return year.sets().stream()
                .filter(set -> set.row().standing().deviation() != null)
                .toList();
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        Labels labels = edition.labels();
        BudgetYear year = BudgetPage.year(edition.report());
        List<SetRow> sets = shown(year);
        canvas.begin(
                ID,
                labels.text("budgetDeviation.title", edition.municipality(), String.valueOf(year.year())),
                labels.text("budgetDeviation.about"));
        int rows = ROWS_OF_THE_FRAME + (int) Math.ceil(sets.size() * ROWS_OF_A_BAR);
        int row = canvas.take(rows);
        IntStream.range(row, row + rows).forEach(index -> canvas.row(index).setHeightInPoints(ROW));
        int columns = new BudgetColumns(edition.report()).all().size();
        canvas.chart(row, rows, 0, columns).deviations(picture(edition, year, sets), "#,##0.0,,");
    }

    private static Picture picture(Edition edition, BudgetYear year, List<SetRow> sets) {
        Labels labels = edition.labels();
        String more = labels.text("budgetDeviation.more");
        String less = labels.text("budgetDeviation.less");
        DataBlock block = new DataBlock(
                edition,
                labels.text("budgetDeviation.data"),
                List.of(labels.text("budgetDeviation.set"), labels.text("budgetDeviation.kroner"), more, less),
                sets.size());
        BudgetWords words = new BudgetWords(edition);
        for (int i = 0; i < sets.size(); i++) {
            BudgetRow set = sets.get(i).row();
            String kroner = block.address(i, 1);
            block.text(i, 0, set.name() + ": " + words.deviation(set))
                    .formula(i, 1, deviation(edition, sets.get(i)), Format.SIGNED_COUNT)
                    .formula(i, 2, "MAX(0," + kroner + ")", Format.COUNT)
                    .formula(i, 3, "MIN(0," + kroner + ")", Format.COUNT);
        }
        String title = edition.marked(
                words.most(sets.stream().map(SetRow::row).toList()),
                BudgetPage.of(edition.report()).constructed());
        return new Picture(
                title,
                labels.text("budgetDeviation.sentence", edition.municipality(), String.valueOf(year.year())),
                block.sheet(),
                block.range(0),
                List.of(
                        new Curve(more, block.range(2), Colour.BROWN),
                        new Curve(less, block.range(3), Colour.DARK_BLUE)));
    }

    /** Of its functions where they are all there is of it. */
    private static String deviation(Edition edition, SetRow set) {
        LineSum sum = new LineSum(edition, Lines.of(edition.report()).inSets(set.set()::equals));
        return sum.formula(Measure.EXPECTED, set.row())
                .flatMap(expected -> sum.formula(Measure.BUDGET, set.row()).map(budget -> expected + "-" + budget))
                .orElseGet(() -> String.valueOf(set.row().standing().deviation()));
    }
}
