package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.budget.Effects;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why the year ends elsewhere than the budget: persons, their average price, and what each of them has done to the expense. */
final class EffectsTable implements Region {

    static final RegionId ID = new RegionId("budgetEffects", "tblMerMindreforbrug");

    /** A figure of a line; the table leaves out those that are known of no line. */
    private enum Figure {
        PERSONS_BUDGET("personsBudget", 11, Format.COUNT, row -> row.persons().budget()),
        PERSONS_EXPECTED(
                "personsExpected", 11, Format.COUNT, row -> row.persons().expected()),
        PERSONS_ACTUAL("personsActual", 11, Format.COUNT, row -> row.persons().actual()),
        PRICE_BUDGET("priceBudget", 11, Format.COUNT, row -> row.averagePrice().budget()),
        PRICE_EXPECTED(
                "priceExpected", 11, Format.COUNT, row -> row.averagePrice().expected()),
        PRICE_ACTUAL("priceActual", 11, Format.COUNT, row -> row.averagePrice().actual()),
        VOLUME("volume", 13, Format.SIGNED_THOUSANDS, row -> effect(row, Effects::volume)),
        MIX("mix", 16, Format.SIGNED_THOUSANDS, row -> effect(row, Effects::mix)),
        PRICE("price", 12, Format.SIGNED_THOUSANDS, row -> effect(row, Effects::price));

        private final String column;
        private final int width;
        private final Format format;
        private final Function<BudgetRow, @Nullable BigDecimal> value;

        Figure(String column, int width, Format format, Function<BudgetRow, @Nullable BigDecimal> value) {
            this.column = column;
            this.width = width;
            this.format = format;
            this.value = value;
        }

        private static @Nullable BigDecimal effect(BudgetRow row, Function<Effects, BigDecimal> which) {
            Effects effects = row.effects();
            return effects == null ? null : which.apply(effects);
        }
    }

    @Override
    public Placement placement() {
        return new Placement(ID, BudgetPlan.BUDGET, 250);
    }

    @Override
    public boolean applies(Report report) {
        return BudgetPage.of(report).shown().filter(EffectsTable::tellsWhy).isPresent();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return BudgetPage.of(edition.report()).constructed();
    }

    /** Of persons that were only counted nothing is told: the budget must have reckoned with some, or a forecast. */
    private static boolean tellsWhy(BudgetYear year) {
        return lines(year).stream()
                .anyMatch(line -> line.persons().budget() != null
                        || !year.isClosed() && line.outlook().expected() != null);
    }

    /** A group of one set would say the same twice. */
    private static List<BudgetRow> lines(BudgetYear year) {
        List<BudgetRow> lines = new ArrayList<>();
        year.sets().stream().map(SetRow::row).forEach(lines::add);
        year.groups().stream()
                .filter(group -> year.sets().stream()
                                .filter(set -> group.key().equals(set.set().group()))
                                .count()
                        > 1)
                .forEach(lines::add);
        return Stream.concat(lines.stream(), Stream.ofNullable(year.temporary()))
                .filter(line -> Arrays.stream(Figure.values()).anyMatch(figure -> figure.value.apply(line) != null))
                .toList();
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        BudgetYear year = BudgetPage.year(edition.report());
        List<BudgetRow> lines = lines(year);
        List<Figure> figures = Arrays.stream(Figure.values())
                .filter(figure -> !year.isClosed() || !figure.name().endsWith("_EXPECTED"))
                .filter(figure -> lines.stream().anyMatch(line -> figure.value.apply(line) != null))
                .toList();
        boolean effects = figures.contains(Figure.VOLUME);
        canvas.begin(
                ID,
                edition.labels().text("budgetEffects.title", edition.municipality(), String.valueOf(year.year())),
                edition.labels().text(effects ? "budgetEffects.about" : "budgetEffects.about.unknown"));
        TableRegion table = new TableRegion(edition, ID, columns(figures), lines.size(), 0);
        for (BudgetRow line : lines) {
            boolean sum = line == year.temporary();
            TableRow cells = (sum ? table.strongRow() : table.row())
                    .text(sum ? edition.labels().text("budget.temporary") : line.name());
            for (Figure figure : figures) {
                cells.number(figure.value.apply(line), figure.format, Measure.ACTUAL.otherwise(line));
            }
            if (effects) {
                change(cells, line, table);
            }
        }
    }

    private static List<Column> columns(List<Figure> figures) {
        List<Column> columns = new ArrayList<>(List.of(new Column("name", 25)));
        figures.forEach(figure -> columns.add(new Column(figure.column, figure.width)));
        if (figures.contains(Figure.VOLUME)) {
            columns.add(new Column("change", 12));
        }
        return columns;
    }

    private static void change(TableRow cells, BudgetRow line, TableRegion table) {
        if (line.effects() == null) {
            cells.word(Measure.ACTUAL.otherwise(line));
        } else {
            cells.formula(
                    table.here("volume") + "+" + table.here("mix") + "+" + table.here("price"),
                    Format.SIGNED_THOUSANDS);
        }
    }
}
