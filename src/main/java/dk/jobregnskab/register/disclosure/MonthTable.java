package dk.jobregnskab.register.disclosure;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.disclosure.suppression.Cell;
import dk.jobregnskab.register.disclosure.suppression.CountedTable;
import dk.jobregnskab.register.disclosure.suppression.TableSide;
import dk.jobregnskab.register.disclosure.suppression.TableSide.Total;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Benefits, groups and the total by months and periods, of each cell the number of citizens behind it. Also cells that no report shows
 * stand in it, such as a benefit's months: what is shown must not add up to them either.
 */
record MonthTable(CountedTable counted) {

    private static final String OUTSIDE = "outside ";
    private static final String ONLY_IN_TOTAL = "only in the total";

    static Cell cell(String row, Period period) {
        return new Cell(row, period.token());
    }

    static String row(BenefitFigure benefit) {
        return (benefit.inTotal() ? "benefit " : OUTSIDE) + benefit.figure().group();
    }

    /** Whether a benefit is one of those that a row adds up. */
    static boolean isIn(String row, BenefitFigure benefit) {
        return row.equals(row(benefit))
                || (benefit.inTotal() && (row.equals(BenefitGroups.TOTAL) || row.equals(benefit.group())));
    }

    static MonthTable of(RegisterEdition register, Collection<Period> shownMonths, Set<Period> periods) {
        Map<Period, List<Period>> monthsOf = new TreeMap<>();
        Map<Period, List<BenefitFigure>> columns = new TreeMap<>();
        shownMonths.forEach(month -> columns.put(month, register.benefits(month)));
        for (Period period : periods) {
            List<BenefitFigure> benefits = register.benefits(period);
            if (!benefits.isEmpty()) {
                columns.put(period, benefits);
                if (period.type() != Period.Type.MONTH) {
                    monthsOf.put(
                            period,
                            months(period).stream()
                                    .filter(month -> !columns.computeIfAbsent(month, register::benefits)
                                            .isEmpty())
                                    .toList());
                }
            }
        }
        columns.values().removeIf(List::isEmpty);
        return new MonthTable(new Counts(register, columns, rows(columns.values()), totals(monthsOf)).table());
    }

    static List<Period> months(Period period) {
        List<Period> months = new ArrayList<>();
        YearMonth last = YearMonth.from(period.end());
        for (YearMonth month = YearMonth.from(period.start()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(Period.month(month));
        }
        return months;
    }

    static List<Total> totals(Map<Period, List<Period>> monthsOf) {
        List<Total> totals = new ArrayList<>();
        monthsOf.forEach((period, months) -> totals.add(
                new Total(period.token(), months.stream().map(Period::token).toList())));
        return totals;
    }

    /** The benefits of each group, those outside the total by themselves. */
    private static TableSide rows(Collection<List<BenefitFigure>> columns) {
        Map<String, Set<String>> byGroup = new TreeMap<>(BenefitGroups.order());
        columns.forEach(benefits -> benefits.forEach(benefit -> byGroup.computeIfAbsent(
                        !benefit.inTotal() ? OUTSIDE : benefit.group().isEmpty() ? ONLY_IN_TOTAL : benefit.group(),
                        first -> new TreeSet<>())
                .add(row(benefit))));
        List<String> outside = List.copyOf(byGroup.getOrDefault(OUTSIDE, Set.of()));
        byGroup.remove(OUTSIDE);
        List<String> names = new ArrayList<>(outside);
        byGroup.values().forEach(names::addAll);
        TableSide rows = TableSide.of(names);
        for (Map.Entry<String, Set<String>> group : byGroup.entrySet()) {
            rows = rows.withTotal(group.getKey(), List.copyOf(group.getValue()));
        }
        return byGroup.isEmpty() ? rows : rows.withTotal(BenefitGroups.TOTAL, List.copyOf(byGroup.keySet()));
    }

    /** Fills the cells: parts first, because a total has at least as many citizens as its largest part. */
    private record Counts(
            RegisterEdition register, Map<Period, List<BenefitFigure>> columns, TableSide rows, List<Total> totals) {

        CountedTable table() {
            Map<Cell, Integer> counts = new LinkedHashMap<>();
            columns.keySet().stream()
                    .sorted((a, b) -> Boolean.compare(isTotal(a), isTotal(b)))
                    .forEach(column -> fill(column, counts));
            TableSide margin =
                    new TableSide(columns.keySet().stream().map(Period::token).toList(), totals);
            return CountedTable.of(rows, margin, cell -> counts.getOrDefault(cell, 0))
                    .with(figures());
        }

        private Map<Cell, List<BigDecimal>> figures() {
            Map<Cell, List<BigDecimal>> figures = new HashMap<>();
            columns.forEach((column, benefits) -> {
                benefits.forEach(benefit -> figures.put(cell(row(benefit), column), measures(benefit.figure())));
                register.groups(column).stream()
                        .filter(group -> rows.names().contains(group.group()))
                        .forEach(group -> figures.put(cell(group.group(), column), measures(group)));
            });
            return figures;
        }

        private static List<BigDecimal> measures(RegisterFigure figure) {
            return List.of(figure.fullTimePersons(), figure.gross());
        }

        private boolean isTotal(Period column) {
            return totals.stream().anyMatch(total -> total.name().equals(column.token()));
        }

        private void fill(Period column, Map<Cell, Integer> counts) {
            Map<String, Integer> known = new HashMap<>();
            columns.getOrDefault(column, List.of()).forEach(benefit -> known.put(row(benefit), benefit.mostCitizens()));
            BenefitGroups.ALL.forEach(group -> known.put(group, register.mostCitizens(column, group)));
            for (String row : rows.names()) {
                Within within = new Within(counts);
                rows.totals().stream()
                        .filter(total -> total.name().equals(row))
                        .forEach(total -> within.sum(total.parts().stream()
                                .map(part -> cell(part, column))
                                .toList()));
                totals.stream()
                        .filter(total -> total.name().equals(column.token()))
                        .forEach(total -> within.sum(total.parts().stream()
                                .map(part -> new Cell(row, part))
                                .toList()));
                counts.put(cell(row, column), within.nearest(known.getOrDefault(row, 0)));
            }
        }
    }

    /** Between the largest part and all parts together. */
    private static final class Within {

        private final Map<Cell, Integer> counts;
        private int least;
        private int most = Integer.MAX_VALUE;

        Within(Map<Cell, Integer> counts) {
            this.counts = counts;
        }

        void sum(List<Cell> parts) {
            int all = 0;
            for (Cell part : parts) {
                int count = counts.getOrDefault(part, 0);
                least = Math.max(least, count);
                all += count;
            }
            most = Math.min(most, all);
        }

        int nearest(int count) {
            return Math.max(least, Math.min(most, count));
        }
    }
}
