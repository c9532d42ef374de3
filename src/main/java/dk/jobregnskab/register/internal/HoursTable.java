package dk.jobregnskab.register.internal;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.CategoryFigure;
import dk.jobregnskab.register.Register.HoursFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.internal.suppression.Cell;
import dk.jobregnskab.register.internal.suppression.CountedTable;
import dk.jobregnskab.register.internal.suppression.Margin;
import dk.jobregnskab.register.internal.suppression.SuppressedTable;
import dk.jobregnskab.register.internal.suppression.Suppression;
import dk.jobregnskab.register.internal.suppression.Threshold;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A group's categories by months and periods with their hidden cells, and whether its part-time work may be told (formulas.md, section 22.8).
 * Its cells share sums with the table of all groups. So that neither gives away what the other hides, nothing is shown where one of these sums
 * is hidden in either of them, in whatever month.
 */
record HoursTable(boolean anyShown, boolean showsPartTime, SuppressedTable mask) {

    private static final String TOTAL = "total";

    /** @param shown whether the group's figure of a period is shown */
    static HoursTable of(
            String group,
            RegisterEdition register,
            Collection<Period> shownMonths,
            Set<Period> periods,
            Suppression suppression,
            Predicate<Period> shown) {
        Map<Period, HoursFigure> columns = new TreeMap<>();
        Map<Period, List<Period>> monthsOf = new TreeMap<>();
        Columns filled = new Columns(group, register, columns);
        shownMonths.forEach(filled::add);
        for (Period period : periods) {
            if (filled.add(period) && period.type() != Period.Type.MONTH) {
                monthsOf.put(
                        period,
                        MonthTable.months(period).stream().filter(filled::add).toList());
            }
        }
        CountedTable table = counted(columns, monthsOf);
        SuppressedTable mask = suppression.of(table);
        boolean sums = columns.keySet().stream()
                .allMatch(column -> shown.test(column) && !mask.hides(new Cell(TOTAL, column.token())));
        return new HoursTable(sums, sums && isPartTimeShown(columns.values(), suppression.threshold()), mask);
    }

    private record Columns(String group, RegisterEdition register, Map<Period, HoursFigure> filled) {

        /** @return whether the register knows hours of the period */
        boolean add(Period period) {
            register.hours(period).stream()
                    .filter(figure -> figure.group().equals(group))
                    .forEach(figure -> filled.put(period, figure));
            return filled.containsKey(period);
        }
    }

    private static CountedTable counted(Map<Period, HoursFigure> columns, Map<Period, List<Period>> monthsOf) {
        Map<Cell, Integer> counts = new HashMap<>();
        Set<String> categories = new TreeSet<>();
        columns.forEach((column, figure) -> {
            counts.put(new Cell(TOTAL, column.token()), figure.citizens());
            figure.categories().forEach(category -> {
                categories.add(row(category));
                counts.put(new Cell(row(category), column.token()), category.citizens());
            });
        });
        List<String> names = List.copyOf(categories);
        Margin rows =
                names.isEmpty() ? Margin.of(List.of(TOTAL)) : Margin.of(names).withTotal(TOTAL, names);
        Margin margin = new Margin(columns.keySet().stream().map(Period::token).toList(), MonthTable.totals(monthsOf));
        return CountedTable.of(rows, margin, cell -> counts.getOrDefault(cell, 0));
    }

    private static String row(CategoryFigure category) {
        return "category " + category.category();
    }

    /** Who works full time is the remainder. Months and periods are told apart, so one small count hides them all. */
    private static boolean isPartTimeShown(Collection<HoursFigure> columns, Threshold threshold) {
        return columns.stream()
                .noneMatch(figure -> threshold.isSmall(figure.partTime())
                        || threshold.isSmall(figure.citizens() - figure.partTime()));
    }

    boolean shows(Period period, CategoryFigure category) {
        return anyShown && !mask.hides(new Cell(row(category), period.token()));
    }
}
