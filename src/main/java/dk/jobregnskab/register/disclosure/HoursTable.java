package dk.jobregnskab.register.disclosure;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.CategoryFigure;
import dk.jobregnskab.register.Register.HoursFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.disclosure.suppression.Cell;
import dk.jobregnskab.register.disclosure.suppression.CountedTable;
import dk.jobregnskab.register.disclosure.suppression.SuppressedTable;
import dk.jobregnskab.register.disclosure.suppression.Suppression;
import dk.jobregnskab.register.disclosure.suppression.TableSide;
import dk.jobregnskab.register.disclosure.suppression.TableSide.Total;
import dk.jobregnskab.register.disclosure.suppression.Threshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A group's categories by months and periods with their hidden cells, and whether its part-time work may be told (formulas.md, section 22.8).
 * Its cells share sums with the table of all groups. So that neither gives away what the other hides, nothing is shown where one of these sums
 * is hidden in either of them, in whatever month.
 *
 * @param mask of the newest edition
 * @param heads of the newest edition: citizens who work part time and full time, which the number of citizens adds up
 * @param showsPartTime whether neither full time nor part time was ever few
 */
record HoursTable(SuppressedTable mask, SuppressedTable heads, boolean showsPartTime) {

    private static final String TOTAL = "total";
    private static final String CATEGORY = "category ";
    private static final String PART_TIME = "part time";
    private static final String FULL_TIME = "full time";

    /** @param editions of the register, oldest first, at least one; the last is the one that is asked about */
    static HoursTable of(String group, List<DisclosedEdition> editions, Suppression suppression) {
        List<SuppressedTable> masks = new ArrayList<>();
        List<CountedTable> heads = new ArrayList<>();
        boolean partTime = true;
        for (DisclosedEdition edition : editions) {
            Map<Period, HoursFigure> columns = columns(group, edition);
            masks.add(mask(group, edition, columns, suppression, masks));
            heads.add(heads(columns));
            partTime &= columns.values().stream().allMatch(figure -> isPartTimeShown(figure, suppression.threshold()));
        }
        List<SuppressedTable> shownHeads = suppression.editions(heads);
        return new HoursTable(masks.get(masks.size() - 1), shownHeads.get(shownHeads.size() - 1), partTime);
    }

    /** Those of the table of all groups in which hours are known. */
    private static Map<Period, HoursFigure> columns(String group, DisclosedEdition edition) {
        Map<Period, HoursFigure> columns = new LinkedHashMap<>();
        edition.mask().table().columns().names().stream()
                .map(Period::of)
                .filter(period -> isSumOfDelivered(period, edition.register()))
                .forEach(period -> edition.register().hours(period).stream()
                        .filter(figure -> figure.group().equals(group))
                        .forEach(figure -> columns.put(period, figure)));
        return columns;
    }

    /** A month that counts and was not delivered has no column: it would be what the others leave of the period. */
    private static boolean isSumOfDelivered(Period period, RegisterEdition register) {
        return MonthTable.months(period).stream()
                .allMatch(month -> !register.months().contains(month)
                        || !register.hours(month).isEmpty());
    }

    /** Citizens of a period are not the sum of its months. */
    private static CountedTable heads(Map<Period, HoursFigure> columns) {
        Map<Cell, Integer> counts = new HashMap<>();
        columns.forEach((column, figure) -> {
            counts.put(new Cell(TOTAL, column.token()), figure.citizens());
            counts.put(new Cell(PART_TIME, column.token()), figure.partTime());
            counts.put(new Cell(FULL_TIME, column.token()), figure.citizens() - figure.partTime());
        });
        List<String> parts = List.of(PART_TIME, FULL_TIME);
        List<String> tokens = columns.keySet().stream().map(Period::token).toList();
        return CountedTable.of(
                TableSide.of(parts).withTotal(TOTAL, parts),
                TableSide.of(tokens),
                cell -> counts.getOrDefault(cell, 0));
    }

    private static SuppressedTable mask(
            String group,
            DisclosedEdition edition,
            Map<Period, HoursFigure> columns,
            Suppression suppression,
            List<SuppressedTable> earlier) {
        CountedTable table = counted(group, edition, columns);
        boolean unchanged =
                !earlier.isEmpty() && earlier.get(earlier.size() - 1).table().equals(table);
        SuppressedTable mask =
                unchanged ? earlier.get(earlier.size() - 1) : suppression.of(table, List.copyOf(earlier));
        boolean sumsShown = columns.keySet().stream()
                .allMatch(column -> edition.shows(group, column) && !mask.hides(new Cell(TOTAL, column.token())));
        return sumsShown ? mask : new SuppressedTable(table, mask.primary(), mask.secondary(), true);
    }

    private static CountedTable counted(String group, DisclosedEdition edition, Map<Period, HoursFigure> columns) {
        Map<Cell, Integer> counts = new HashMap<>();
        Map<Cell, List<BigDecimal>> figures = new LinkedHashMap<>();
        Set<String> categories = new TreeSet<>();
        columns.forEach((column, figure) -> {
            counts.put(new Cell(TOTAL, column.token()), figure.citizens());
            edition.register().groups(column).stream()
                    .filter(one -> one.group().equals(group))
                    .map(RegisterFigure::fullTimePersons)
                    .forEach(persons -> figures.put(new Cell(TOTAL, column.token()), List.of(persons)));
            figure.categories().forEach(category -> {
                Cell cell = new Cell(row(category), column.token());
                categories.add(cell.row());
                counts.put(cell, category.citizens());
                figures.put(cell, List.of(category.fullTimePersons()));
            });
        });
        List<String> names = List.copyOf(categories);
        TableSide rows = names.isEmpty()
                ? TableSide.of(List.of(TOTAL))
                : TableSide.of(names).withTotal(TOTAL, names);
        List<String> tokens = columns.keySet().stream().map(Period::token).toList();
        List<Total> totals = edition.mask().table().columns().totals().stream()
                .filter(total -> tokens.contains(total.name()))
                .map(total -> new Total(
                        total.name(),
                        total.parts().stream().filter(tokens::contains).toList()))
                .toList();
        return CountedTable.of(rows, new TableSide(tokens, totals), cell -> counts.getOrDefault(cell, 0))
                .with(figures);
    }

    private static String row(CategoryFigure category) {
        return CATEGORY + category.category();
    }

    /** Who works full time is the remainder. */
    private static boolean isPartTimeShown(HoursFigure figure, Threshold threshold) {
        return !threshold.isSmall(figure.partTime()) && !threshold.isSmall(figure.citizens() - figure.partTime());
    }

    /** Not even which there are, where nothing of them is shown: one that is there has a citizen at least. */
    Optional<List<String>> categories() {
        return mask.withheld()
                ? Optional.empty()
                : Optional.of(mask.table().rows().names().stream()
                        .filter(row -> row.startsWith(CATEGORY))
                        .map(row -> row.substring(CATEGORY.length()))
                        .toList());
    }

    boolean showsCitizens(Period period) {
        return isColumn(period) && !heads.hides(new Cell(TOTAL, period.token()));
    }

    private boolean isColumn(Period period) {
        return mask.table().columns().names().contains(period.token());
    }

    /** A period that is no column is asked for by hand: it is shown where it is the sum of shown months. */
    boolean shows(Period period, CategoryFigure category) {
        return !mask.withheld()
                && (isColumn(period)
                        ? isCellShown(category, period)
                        : MonthTable.months(period).stream()
                                .allMatch(month -> isColumn(month) && isCellShown(category, month)));
    }

    private boolean isCellShown(CategoryFigure category, Period column) {
        return !mask.hides(new Cell(row(category), column.token()));
    }
}
