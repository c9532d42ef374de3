package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.workbook.DataBlock;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.chart.Picture;
import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.style.Colour;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.util.List;
import java.util.Optional;

/** Bars of expected and actual persons by group of benefits, the gap said below each; what they show together is the title. */
final class GroupBars {

    private GroupBars() {}

    /** Empty when no group has both numbers. */
    static Optional<Picture> of(Edition edition) {
        BenchmarkPage benchmark = BenchmarkPage.of(edition.report());
        List<BenchmarkLine> parts =
                benchmark.parts().stream().filter(GroupBars::isKnown).toList();
        List<BenchmarkLine> shown = !parts.isEmpty()
                ? parts
                : benchmark.total().filter(GroupBars::isKnown).stream().toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(picture(edition, benchmark, shown));
    }

    private static boolean isKnown(BenchmarkLine line) {
        return line.expected() != null && line.actual() != null;
    }

    private static Picture picture(Edition edition, BenchmarkPage benchmark, List<BenchmarkLine> lines) {
        Labels labels = edition.labels();
        DataBlock block = new DataBlock(
                edition,
                labels.text("charts.persons.title"),
                List.of(
                        labels.text("result.column.benefit"),
                        labels.text("charts.expected"),
                        labels.text("charts.actual")),
                lines.size());
        TableRegion result = edition.table(ResultTable.ID);
        LineWords words = new LineWords(edition);
        for (int i = 0; i < lines.size(); i++) {
            BenchmarkLine line = lines.get(i);
            int row = benchmark.parts().indexOf(line);
            block.text(i, 0, line.group() + ": " + words.gap(line))
                    .formula(i, 1, cell(result, "expected", row), Format.COUNT)
                    .formula(i, 2, cell(result, "actual", row), Format.COUNT);
        }
        boolean constructed = lines.stream().map(BenchmarkLine::group).anyMatch(benchmark.constructedLines()::contains);
        return new Picture(
                edition.marked(title(labels, edition.numbers(), lines), constructed),
                labels.text("charts.persons.sentence", edition.municipality(), edition.period()),
                block.sheet(),
                block.range(0),
                List.of(
                        new Curve(labels.text("charts.expected"), block.range(1), Colour.GREY),
                        new Curve(labels.text("charts.actual"), block.range(2), Colour.DARK_BLUE)));
    }

    /** @param row of the table; below it when there is none */
    private static String cell(TableRegion result, String column, int row) {
        return row < 0 ? result.belowWithSheet(column) : result.cell(column, row);
    }

    /** The message by rule: all groups alike, or how many of them. */
    private static String title(Labels labels, NumberText numbers, List<BenchmarkLine> lines) {
        long fewer = lines.stream().filter(line -> difference(line) > 0).count();
        long more = lines.stream().filter(line -> difference(line) < 0).count();
        if (lines.size() == 1) {
            return labels.text(
                    fewer == 1 ? "charts.title.fewer" : more == 1 ? "charts.title.more" : "charts.title.same",
                    numbers.count(Math.abs(difference(lines.get(0)))));
        }
        String all = String.valueOf(lines.size());
        if (fewer == lines.size() || more == lines.size()) {
            return labels.text(
                    fewer > 0 ? "charts.title.allFewer" : "charts.title.allMore", labels.small(lines.size()));
        }
        return labels.text("charts.title.some", String.valueOf(fewer), all);
    }

    private static int difference(BenchmarkLine line) {
        Integer difference = line.difference();
        return difference == null ? 0 : difference;
    }
}
