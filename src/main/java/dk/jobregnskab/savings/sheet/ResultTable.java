package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.benchmark.sheet.ResultPlan;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;

/** Own municipality by group of benefits. The total stands below the table: as a row among the parts a pivot would count it twice. */
final class ResultTable implements Region {

    static final RegionId ID = new RegionId("result", "tblResultat");

    private static final List<Column> COLUMNS = List.of(
            new Column("benefit", 22),
            new Column("expected", 12),
            new Column("actual", 12),
            new Column("difference", 13),
            new Column("differencePct", 13),
            new Column("expectedShare", 12),
            new Column("actualShare", 12),
            new Column("differenceShare", 12),
            new Column("rank", 12),
            new Column("rankChange", 20),
            new Column("sameDifference", 14));

    @Override
    public Placement placement() {
        return new Placement(ID, ResultPlan.RESULT, 100);
    }

    @Override
    public boolean applies(Report report) {
        return !BenchmarkPage.of(report).lines().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return groups(edition.report()).stream()
                .anyMatch(group -> new ConstructedResult(edition.report()).holds(group)
                        || SavingsPage.of(edition.report())
                                .constructed()
                                .prices()
                                .contains(group));
    }

    @Override
    public boolean isPrincipal() {
        return true;
    }

    /** It shows persons beside money, and one may be invented without the other. */
    @Override
    public List<String> constructedFigures(Edition edition) {
        return new ConstructedResult(edition.report()).inWords(edition.labels(), groups(edition.report()));
    }

    private static List<String> groups(Report report) {
        return BenchmarkPage.of(report).lines().stream()
                .map(BenchmarkLine::group)
                .toList();
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        BenchmarkPage benchmark = BenchmarkPage.of(edition.report());
        Labels labels = edition.labels();
        canvas.paragraph(edition.report().headline());
        canvas.begin(
                ID, labels.text("result.title", edition.municipality(), edition.period()), labels.text("result.about"));
        TableRegion table =
                new TableRegion(edition, ID, COLUMNS, benchmark.parts().size(), 1);
        if (benchmark.parts().isEmpty()) {
            table.explain(labels.text("empty.parts"));
        }
        for (int i = 0; i < benchmark.parts().size(); i++) {
            new ResultLine(edition, table, benchmark.parts().get(i)).writePart(i);
        }
        benchmark
                .total()
                .ifPresentOrElse(total -> new ResultLine(edition, table, total).writeTotal(), () -> table.rowBelow()
                        .text(labels.text("empty.total", BenefitGroups.TOTAL)));
        new LineWords(edition).paragraphs(benchmark.lines()).forEach(canvas::paragraph);
    }
}
