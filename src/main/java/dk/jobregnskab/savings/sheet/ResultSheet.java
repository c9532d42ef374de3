package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetFrame;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.text.SheetId;
import java.util.List;

/** Own municipality by group of benefits. The total stands above the table: as a row among the parts a pivot would count it twice. */
final class ResultSheet implements ReportSheet {

    static final SheetId ID = new SheetId("result", "tblResultat");

    private static final List<Column> COLUMNS = List.of(
            new Column("benefit", 20),
            new Column("expected", 15),
            new Column("actual", 15),
            new Column("difference", 10),
            new Column("differencePct", 10),
            new Column("expectedShare", 12),
            new Column("actualShare", 12),
            new Column("differenceShare", 11),
            new Column("published", 18),
            new Column("derivedPrice", 13),
            new Column("price", 13),
            new Column("priceBasis", 17),
            new Column("calculated", 11),
            new Column("uncertainty", 14),
            new Column("low", 12),
            new Column("high", 12),
            new Column("rank", 11),
            new Column("rankChange", 15),
            new Column("inWords", 30),
            new Column("note", 42));

    @Override
    public SheetId id() {
        return ID;
    }

    @Override
    public int place() {
        return 100;
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
    public String named(Edition edition) {
        String name = edition.labels().sheetName(ID);
        List<String> figures =
                new ConstructedResult(edition.report()).inWords(edition.labels(), groups(edition.report()));
        return figures.isEmpty() ? name : name + " (" + edition.labels().list(figures) + ")";
    }

    private static List<String> groups(Report report) {
        return BenchmarkPage.of(report).lines().stream()
                .map(BenchmarkLine::group)
                .toList();
    }

    @Override
    public void write(Edition edition) {
        BenchmarkPage benchmark = BenchmarkPage.of(edition.report());
        TableSheet table =
                new TableSheet(edition, ID, COLUMNS, benchmark.parts().size(), 1).freeze(1);
        SheetFrame.write(
                edition,
                ID,
                edition.labels().text("result.title", edition.municipality(), edition.period()),
                edition.labels().text("result.about"));
        writeTotal(edition, table, benchmark);
        writeParts(edition, table, benchmark);
        table.fit();
    }

    private static void writeTotal(Edition edition, TableSheet table, BenchmarkPage benchmark) {
        benchmark.total().ifPresentOrElse(total -> line(edition, table, total).writeTotal(), () -> table.rowAbove()
                .text(edition.labels().text("empty.total", BenefitGroups.TOTAL)));
    }

    private static void writeParts(Edition edition, TableSheet table, BenchmarkPage benchmark) {
        List<BenchmarkLine> parts = benchmark.parts();
        if (parts.isEmpty()) {
            table.explain(edition.labels().text(benchmark.lines().isEmpty() ? "empty.benchmark" : "empty.parts"));
        }
        for (int i = 0; i < parts.size(); i++) {
            line(edition, table, parts.get(i)).writePart(i);
        }
    }

    private static ResultLine line(Edition edition, TableSheet table, BenchmarkLine line) {
        return new ResultLine(
                edition,
                table,
                line,
                SavingsPage.of(edition.report()).saving(line.group()).orElse(null));
    }
}
