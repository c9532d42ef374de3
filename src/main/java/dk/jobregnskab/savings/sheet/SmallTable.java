package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.overview.OverviewTable;
import dk.jobregnskab.workbook.overview.OverviewTable.Row;
import dk.jobregnskab.workbook.overview.Value;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The groups and the total: persons, price and value, each fetched from Resultat. */
final class SmallTable {

    private static final List<String> HEADERS = List.of(
            "benefit",
            "expected",
            "actual",
            "difference",
            "differencePct",
            "published",
            "price",
            "calculated",
            "low",
            "high",
            "rank");

    private final Edition edition;
    private final Labels labels;

    SmallTable(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
    }

    /** @param lines the total among them is the last row */
    OverviewTable of(List<BenchmarkLine> lines) {
        List<BenchmarkLine> parts = lines.stream()
                .filter(line -> !line.group().equals(BenefitGroups.TOTAL))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            rows.add(row(parts.get(i), i));
        }
        lines.stream()
                .filter(line -> line.group().equals(BenefitGroups.TOTAL))
                .findFirst()
                .ifPresent(total -> rows.add(row(total, -1)));
        return new OverviewTable(
                HEADERS.stream()
                        .map(key -> labels.text("overview.column." + key))
                        .toList(),
                rows);
    }

    /** @param index of the table's row; below it when there is none */
    private Row row(BenchmarkLine line, int index) {
        TableRegion result = edition.table(ResultTable.ID);
        List<Value> values = new ArrayList<>(List.of(
                figure(result, "expected", index, line.expected(), Format.COUNT),
                figure(result, "actual", index, line.actual(), Format.COUNT),
                figure(result, "difference", index, line.difference(), Format.SIGNED_COUNT),
                figure(result, "differencePct", index, line.differencePct(), Format.SIGNED_PERCENT)));
        Saving saving = SavingsPage.of(edition.report()).saving(line.group()).orElse(null);
        if (saving == null) {
            Stream.generate(() -> Value.word(labels.text("word.nothing")))
                    .limit(5)
                    .forEach(values::add);
        } else {
            TableRegion value = edition.table(ValueTable.ID);
            // The total is the sum of its groups: difference times a price would not give it.
            boolean implied = ResultMoney.isImplied(saving);
            values.add(figure(value, "published", index, saving.publishedSaving(), Format.MILLIONS));
            values.add(figure(
                    value,
                    implied ? "derivedPrice" : "price",
                    index,
                    saving.weightedPrice() != null ? null : saving.unitPrice(),
                    Format.COUNT));
            values.add(
                    figure(value, "calculated", index, calculated(saving, saving.calculatedSaving()), Format.MILLIONS));
            values.add(figure(value, "low", index, calculated(saving, saving.calculatedLow()), Format.MILLIONS));
            values.add(figure(value, "high", index, calculated(saving, saving.calculatedHigh()), Format.MILLIONS));
        }
        values.add(figure(result, "rank", index, line.rank(), Format.RANK));
        return new Row(line.group(), values);
    }

    private static @Nullable Object calculated(Saving saving, @Nullable Object value) {
        return saving.difference() == null || saving.calculatedSaving() == null ? null : value;
    }

    private Value figure(TableRegion table, String column, int index, @Nullable Object known, Format format) {
        if (known == null) {
            return Value.word(labels.text("word.nothing"));
        }
        return Value.formula(index < 0 ? table.belowWithSheet(column) : table.cell(column, index), format);
    }
}
