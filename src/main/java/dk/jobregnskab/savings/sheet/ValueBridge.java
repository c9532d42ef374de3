package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.calculation.PriceEvidence;
import dk.jobregnskab.workbook.DataBlock;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.overview.OverviewLine;
import dk.jobregnskab.workbook.overview.Value;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** From the published amount to the value calculated beside it, reckoned on Data: a reader who tries another price sees what follows. */
final class ValueBridge {

    private final Edition edition;
    private final Labels labels;
    private final TableRegion value;

    ValueBridge(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.value = edition.table(ValueTable.ID);
    }

    /** Empty when there are not both. */
    static List<OverviewLine> of(Edition edition, Saving saving) {
        return saving.bridge() == null ? List.of() : new ValueBridge(edition).lines(saving);
    }

    private List<OverviewLine> lines(Saving saving) {
        String published = value.belowWithSheet("published");
        String calculated = value.belowWithSheet("calculated");
        List<PriceEvidence.Measured> shipped = shipped(edition.report());
        Optional<String> evidence = shipped.isEmpty() ? Optional.empty() : Optional.of(evidence(shipped));
        String gap =
                calculated + "-" + published + evidence.map(cell -> "-" + cell).orElse("");
        String rounding = rounding(saving, gap);
        List<OverviewLine> lines = new ArrayList<>(List.of(line("published", published, Format.MILLIONS_OF_KRONER)));
        evidence.ifPresent(cell -> lines.add(line("priceEvidence", cell, Format.SIGNED_MILLIONS_OF_KRONER)));
        lines.add(line("rounding", rounding, Format.SIGNED_MILLIONS_OF_KRONER));
        lines.add(line("unexplained", gap + "-" + rounding, Format.SIGNED_MILLIONS_OF_KRONER));
        lines.add(line("calculated", calculated, Format.MILLIONS_OF_KRONER));
        return lines;
    }

    /** What is known of prices from rates, where a value rests on one. */
    static List<PriceEvidence.Measured> shipped(Report report) {
        return SavingsPage.of(report).savings().stream()
                .filter(part -> "rates".equals(part.unitPriceBasis()) && part.calculatedSaving() != null)
                .flatMap(part -> PriceEvidence.shipped().of(part.group(), part.unitPriceAccounts() != null).stream())
                .toList();
    }

    private OverviewLine line(String key, String formula, Format format) {
        return new OverviewLine(labels.text("bridge." + key), Value.formula(formula, format));
    }

    /** What values on rates have too much, group by group; the cell of their sum. */
    private String evidence(List<PriceEvidence.Measured> measured) {
        List<BenchmarkLine> parts = BenchmarkPage.of(edition.report()).parts();
        int sum = measured.size();
        DataBlock block = new DataBlock(
                edition,
                labels.text("bridge.data.evidence"),
                List.of(
                        labels.text("result.column.benefit"),
                        labels.text("bridge.accounts"),
                        labels.text("bridge.rates"),
                        labels.text("bridge.above")),
                sum + 1);
        StringBuilder all = new StringBuilder("0");
        for (int i = 0; i < sum; i++) {
            PriceEvidence.Measured one = measured.get(i);
            int row = parts.stream().map(BenchmarkLine::group).toList().indexOf(one.group());
            block.text(i, 0, one.group())
                    .number(i, 1, one.accounts(), Format.COUNT)
                    .number(i, 2, one.rates(), Format.COUNT)
                    .formula(
                            i,
                            3,
                            value.cell("calculated", row) + "*(1-" + block.address(i, 1) + "/" + block.address(i, 2)
                                    + ")",
                            Format.COUNT);
            all.append("+").append(block.address(i, 3));
        }
        block.text(sum, 0, labels.text("bridge.priceEvidence")).formula(sum, 3, all.toString(), Format.COUNT);
        return block.address(sum, 3);
    }

    /** What the rounding of persons and amount can be at most, and no more than what is left. */
    private String rounding(Saving saving, String left) {
        DataBlock block = new DataBlock(
                edition,
                labels.text("bridge.data.rounding"),
                List.of(labels.text("bridge.step"), labels.text("bridge.kroner")),
                4);
        BigDecimal half = Objects.requireNonNull(saving.publishedHigh())
                .subtract(Objects.requireNonNull(saving.publishedSaving()));
        String most = block.address(1, 1) + "+" + block.address(0, 1);
        block.text(0, 0, labels.text("bridge.halfDigit"))
                .number(0, 1, half, Format.COUNT)
                .text(1, 0, labels.text("bridge.persons"))
                .formula(
                        1,
                        1,
                        value.belowWithSheet("uncertainty") + "*ABS(" + value.belowWithSheet("price") + ")",
                        Format.COUNT)
                .text(2, 0, labels.text("bridge.left"))
                .formula(2, 1, left, Format.COUNT)
                .text(3, 0, labels.text("bridge.rounding"))
                .formula(3, 1, "MAX(-(" + most + "),MIN(" + block.address(2, 1) + "," + most + "))", Format.COUNT);
        return block.address(3, 1);
    }
}
