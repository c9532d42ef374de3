package dk.jobregnskab.register.disclosure;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.HoursFigure;
import dk.jobregnskab.register.disclosure.suppression.Attacker;
import dk.jobregnskab.register.disclosure.suppression.Cell;
import dk.jobregnskab.register.disclosure.suppression.TableSide;
import dk.jobregnskab.register.disclosure.suppression.Threshold;
import dk.jobregnskab.register.spells.calculation.RandomCases;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays all editions of one group's hours over each other: its categories as days worked, its part time as citizens. */
final class HoursAttack {

    private static final String SUM = "sum";
    private static final List<String> CATEGORIES =
            RandomCases.CATEGORIES.stream().map(HoursAttack::row).toList();
    private static final String PART_TIME = "part time";
    private static final String FULL_TIME = "full time";

    private final String group;
    private final Threshold threshold;
    private final boolean unprotected;
    private final Attack onCategories = new Attack();
    private final Attack onCitizens = new Attack();
    private final Map<Cell, Long> categoriesRead = new HashMap<>();

    /** @param unprotected whether small cells alone are hidden */
    HoursAttack(String group, Threshold threshold, boolean unprotected) {
        this.group = group;
        this.threshold = threshold;
        this.unprotected = unprotected;
    }

    private static String row(String category) {
        return "category " + category;
    }

    void reads(PublishedHours edition, HoursTally ofCategories, HoursTally ofCitizens) {
        if (!edition.columns().isEmpty()) {
            readsCategories(edition, ofCategories);
            readsCitizens(edition, ofCitizens);
        }
    }

    private void readsCategories(PublishedHours edition, HoursTally tally) {
        Map<Cell, Long> sums = new HashMap<>();
        Map<Cell, Long> parts = new HashMap<>();
        Set<Cell> hiddenSums = new HashSet<>();
        Set<Cell> hiddenParts = new HashSet<>();
        for (Period column : edition.columns()) {
            Cell sum = new Cell(SUM, edition.name(column));
            for (String category : RandomCases.CATEGORIES) {
                Cell cell = new Cell(row(category), edition.name(column));
                long worked = edition.quarters(group, column, category);
                parts.put(cell, worked);
                sums.merge(sum, worked, Long::sum);
                boolean shown = unprotected
                        ? !threshold.isSmall(edition.citizens(group, column, category))
                        : edition.showsCategory(group, column, category);
                if (!shown) {
                    hiddenParts.add(cell);
                }
            }
            if (!unprotected && !edition.showsGroup(group, column)) {
                hiddenSums.add(sum);
            }
        }
        tally.add(parts.keySet(), hiddenParts);
        if (unprotected || edition.tellsCategories(group)) {
            categoriesRead.clear();
            categoriesRead.putAll(parts);
            TableSide rows = TableSide.of(CATEGORIES).withTotal(SUM, CATEGORIES);
            reads(edition, rows, sums, union(hiddenSums, hiddenParts));
        } else {
            // As they were last read: an edition without categories does not tell which of them were corrected.
            reads(edition, TableSide.of(List.of(SUM)), sums, union(hiddenSums, categoriesRead.keySet()));
        }
    }

    private void reads(PublishedHours edition, TableSide rows, Map<Cell, Long> sums, Set<Cell> mask) {
        Map<Cell, Long> figures = new HashMap<>(categoriesRead);
        figures.putAll(sums);
        Set<String> own = edition.ownColumns();
        onCategories.reads(
                rows,
                edition.margin(),
                figures,
                mask,
                cell -> own.contains(cell.column()) && !cell.row().equals(SUM));
    }

    private static Set<Cell> union(Set<Cell> one, Set<Cell> other) {
        Set<Cell> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** Citizens of a period are not the sum of its months. Where one month hides who works part time, all do: secret are the few. */
    private void readsCitizens(PublishedHours edition, HoursTally tally) {
        Map<Cell, Long> figures = new HashMap<>();
        Set<Cell> mask = new HashSet<>();
        Set<Cell> few = new HashSet<>();
        for (Period column : edition.columns()) {
            HoursFigure figure = edition.figure(group, column);
            boolean fewInIt = false;
            for (Cell cell : parts(edition.name(column))) {
                int citizens = cell.row().equals(PART_TIME) ? figure.partTime() : figure.citizens() - figure.partTime();
                figures.put(cell, (long) citizens);
                if (threshold.isSmall(citizens)) {
                    few.add(cell);
                    fewInIt = true;
                }
            }
            if (unprotected ? fewInIt : !edition.showsPartTime(group, column)) {
                mask.addAll(parts(edition.name(column)));
            }
            Cell sum = new Cell(SUM, edition.name(column));
            figures.put(sum, (long) figure.citizens());
            if (unprotected ? threshold.isSmall(figure.citizens()) : !edition.showsCitizens(group, column)) {
                mask.add(sum);
            }
        }
        tally.add(figures.keySet(), mask);
        List<String> rows = List.of(PART_TIME, FULL_TIME);
        onCitizens.reads(
                TableSide.of(rows).withTotal(SUM, rows),
                TableSide.of(edition.margin().names()),
                figures,
                mask,
                few::contains);
    }

    private static List<Cell> parts(String column) {
        return List.of(new Cell(PART_TIME, column), new Cell(FULL_TIME, column));
    }

    List<Attacker.Finding> categoriesFound() {
        return onCategories.findings(threshold.citizens());
    }

    List<Attacker.Finding> citizensFound() {
        return onCitizens.findings(threshold.citizens());
    }
}
