package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.benchmark.sheet.ResultPlan;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the differences are worth, by group of benefits: the published amount and, in columns of its own, what we calculate. */
final class ValueTable implements Region {

    static final RegionId ID = new RegionId("value", "tblVaerdi");

    private static final List<Column> COLUMNS = List.of(
            new Column("benefit", 22),
            new Column("difference", 12),
            new Column("published", 15),
            new Column("derivedPrice", 13),
            new Column("price", 13),
            new Column("calculated", 13),
            new Column("uncertainty", 12),
            new Column("low", 12),
            new Column("high", 12),
            new Column("priceBasis", 22));

    @Override
    public Placement placement() {
        return new Placement(ID, ResultPlan.RESULT, 200);
    }

    @Override
    public boolean applies(Report report) {
        return BenchmarkPage.of(report).lines().stream().anyMatch(line -> saving(report, line) != null);
    }

    @Override
    public boolean isConstructed(Edition edition) {
        ConstructedResult constructed = new ConstructedResult(edition.report());
        return BenchmarkPage.of(edition.report()).lines().stream()
                .map(BenchmarkLine::group)
                .anyMatch(group -> constructed.holds(group)
                        || SavingsPage.of(edition.report())
                                .constructed()
                                .prices()
                                .contains(group));
    }

    private static @Nullable Saving saving(Report report, BenchmarkLine line) {
        return SavingsPage.of(report).saving(line.group()).orElse(null);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        BenchmarkPage benchmark = BenchmarkPage.of(edition.report());
        List<BenchmarkLine> parts = benchmark.parts();
        canvas.begin(
                ID,
                edition.labels().text("value.title", edition.municipality(), edition.period()),
                edition.labels().text("value.about"));
        TableRegion persons = edition.table(ResultTable.ID);
        TableRegion table = new TableRegion(edition, ID, COLUMNS, parts.size(), 1);
        if (parts.isEmpty()) {
            table.explain(edition.labels().text("empty.parts"));
        }
        for (int i = 0; i < parts.size(); i++) {
            new ValueLine(edition, table, parts.get(i), saving(edition.report(), parts.get(i)))
                    .writePart(i, persons.cell("difference", i));
        }
        benchmark
                .total()
                .ifPresentOrElse(
                        total -> new ValueLine(edition, table, total, saving(edition.report(), total))
                                .writeTotal(persons.belowWithSheet("difference")),
                        () -> table.rowBelow().text(edition.labels().text("empty.total", BenefitGroups.TOTAL)));
    }
}
