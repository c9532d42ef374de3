package dk.jobregnskab.register.disclosure.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Tables of all kinds from one seed: hierarchies, overlapping totals, many zeros or none, citizens counted once or more often. */
final class RandomTables {

    /** A table, and the figures that its additive measures add up. */
    record Drawn(CountedTable table, Map<Cell, Long> figures) {}

    private final Random random;
    private final List<List<String>> groups = new ArrayList<>();
    private final boolean overall;
    private final boolean quarters;
    private final boolean year;
    private final boolean halves;
    private final boolean distinct;
    private final double zeros;
    private final double small;
    private final Map<Cell, Set<Integer>> citizens = new LinkedHashMap<>();
    private int months;
    private int nextCitizen = 1000;

    RandomTables(long seed) {
        random = new Random(seed);
        int wanted = 1 + random.nextInt(3);
        for (int group = 0; group < wanted; group++) {
            List<String> benefits = new ArrayList<>();
            int size = 1 + random.nextInt(4);
            for (int benefit = 0; benefit < size; benefit++) {
                benefits.add("benefit " + group + benefit);
            }
            groups.add(benefits);
        }
        months = 1 + random.nextInt(7);
        overall = random.nextInt(5) > 0;
        quarters = random.nextInt(3) > 0;
        year = random.nextInt(4) > 0;
        halves = random.nextInt(4) == 0;
        distinct = random.nextBoolean();
        zeros = new double[] {0, 0.1, 0.4, 0.7}[random.nextInt(4)];
        small = new double[] {0.02, 0.1, 0.3, 0.8}[random.nextInt(4)];
        for (int month = 1; month <= months; month++) {
            drawMonth(month);
        }
    }

    private void drawMonth(int month) {
        for (List<String> group : groups) {
            for (String benefit : group) {
                citizens.put(new Cell(benefit, "month " + month), draw());
            }
        }
    }

    private Set<Integer> draw() {
        int size = random.nextDouble() < zeros
                ? 0
                : random.nextDouble() < small
                        ? 1 + random.nextInt(4)
                        : 5 + random.nextInt(random.nextInt(10) == 0 ? 80 : 12);
        Set<Integer> drawn = new HashSet<>();
        while (drawn.size() < size) {
            drawn.add(distinct ? random.nextInt(2 * size + 20) : nextCitizen++);
        }
        return drawn;
    }

    /** Some cells corrected, and perhaps a month more. */
    void correct() {
        double share = new double[] {0, 0.03, 0.15, 0.6}[random.nextInt(4)];
        for (Map.Entry<Cell, Set<Integer>> cell : citizens.entrySet()) {
            if (random.nextDouble() < share) {
                cell.setValue(random.nextInt(3) == 0 ? draw() : shifted(cell.getValue()));
            }
        }
        if (random.nextInt(3) == 0) {
            drawMonth(++months);
        }
    }

    private Set<Integer> shifted(Set<Integer> before) {
        List<Integer> after = new ArrayList<>(new TreeSet<>(before));
        int by = 1 + random.nextInt(5);
        for (int i = 0; i < by; i++) {
            if (after.isEmpty() || random.nextBoolean()) {
                after.add(nextCitizen++);
            } else {
                after.remove(after.size() - 1);
            }
        }
        return new HashSet<>(after);
    }

    Drawn table() {
        TableSide rows = rows();
        TableSide columns = columns();
        Map<Cell, Long> figures = new HashMap<>();
        CountedTable table = CountedTable.of(rows, columns, cell -> {
            Set<Integer> different = new HashSet<>();
            long sum = 0;
            for (String row : below(rows, cell.row())) {
                for (String column : below(columns, cell.column())) {
                    Set<Integer> leaf = citizens.getOrDefault(new Cell(row, column), Set.of());
                    different.addAll(leaf);
                    sum += leaf.size();
                }
            }
            figures.put(cell, sum);
            return different.size();
        });
        return new Drawn(table, figures);
    }

    private static List<String> below(TableSide margin, String name) {
        for (TableSide.Total total : margin.totals()) {
            if (total.name().equals(name)) {
                return total.parts().stream()
                        .flatMap(part -> below(margin, part).stream())
                        .toList();
            }
        }
        return List.of(name);
    }

    private TableSide rows() {
        TableSide rows = TableSide.of(groups.stream().flatMap(List::stream).toList());
        List<String> names = new ArrayList<>();
        for (List<String> group : groups) {
            names.add("group " + names.size());
            rows = rows.withTotal(names.get(names.size() - 1), group);
        }
        return overall ? rows.withTotal("all", names) : rows;
    }

    private TableSide columns() {
        List<String> names = new ArrayList<>();
        for (int month = 1; month <= months; month++) {
            names.add("month " + month);
        }
        TableSide columns = TableSide.of(names);
        List<String> parts = new ArrayList<>(names);
        if (quarters) {
            parts.clear();
            for (int first = 0; first < months; first += 3) {
                String quarter = "quarter " + (1 + first / 3);
                columns = columns.withTotal(quarter, names.subList(first, Math.min(months, first + 3)));
                parts.add(quarter);
            }
        }
        if (halves && months > 2) {
            columns = columns.withTotal("first two months", names.subList(0, 2));
        }
        return year ? columns.withTotal("year to date", parts) : columns;
    }
}
