package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.savings.Saving;
import java.util.List;
import java.util.Optional;

/** Own municipality by group of benefits. The total stands above the table: as a row among the parts a pivot would count it twice. */
final class ResultSheet {

    static final List<Column> COLUMNS = List.of(
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

    private final Edition edition;
    private final Figures figures;
    private final TableSheet table;

    private ResultSheet(Edition edition) {
        this.edition = edition;
        this.figures = edition.model().figures();
        this.table = new TableSheet(edition, SheetId.RESULT, COLUMNS, parts().size(), 1).freeze(1);
    }

    static TableSheet write(Edition edition) {
        ResultSheet result = new ResultSheet(edition);
        SheetFrame.write(
                edition,
                SheetId.RESULT,
                edition.labels().text("result.title", edition.municipality(), edition.period()),
                edition.labels().text("result.about"));
        result.writeTotal();
        result.writeParts();
        result.table.fit();
        return result.table;
    }

    static Optional<BenchmarkLine> total(Figures figures) {
        return figures.benchmark().stream()
                .filter(line -> line.group().equals(BenefitGroups.TOTAL))
                .findFirst();
    }

    private List<BenchmarkLine> parts() {
        return figures.benchmark().stream()
                .filter(line -> !line.group().equals(BenefitGroups.TOTAL))
                .toList();
    }

    private Optional<Saving> saving(String group) {
        return figures.savings().stream()
                .filter(saving -> saving.group().equals(group))
                .findFirst();
    }

    private void writeTotal() {
        Optional<BenchmarkLine> total = total(figures);
        if (total.isEmpty()) {
            table.rowAbove().text(edition.labels().text("result.noTotal", BenefitGroups.TOTAL));
            return;
        }
        ResultLine line = new ResultLine(
                edition, table, total.get(), saving(BenefitGroups.TOTAL).orElse(null));
        line.writeTotal();
    }

    private void writeParts() {
        List<BenchmarkLine> parts = parts();
        if (parts.isEmpty()) {
            table.explain(edition.labels().text(figures.benchmark().isEmpty() ? "empty.benchmark" : "result.noParts"));
        }
        for (int i = 0; i < parts.size(); i++) {
            BenchmarkLine part = parts.get(i);
            new ResultLine(edition, table, part, saving(part.group()).orElse(null)).writePart(i);
        }
    }
}
