package dk.jobregnskab.register.disclosure.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * A table as it will be published, of each cell only the number of citizens behind it. A total has the number of
 * <em>different</em> citizens, which may be less than the sum of its parts.
 *
 * @param figures what is printed of a cell, where that is not its citizens: persons, then kroner; by them a correction is known from none
 */
public record CountedTable(
        TableSide rows, TableSide columns, Map<Cell, Integer> citizens, Map<Cell, List<BigDecimal>> figures) {

    /**
     * @throws IllegalArgumentException when a cell is missing, one is not in the table, a count is negative, or a total cannot
     *     be a total of its parts
     */
    public CountedTable {
        citizens = new LinkedHashMap<>(citizens);
        figures = Map.copyOf(figures);
        int cells = rows.names().size() * columns.names().size();
        require(citizens.size() == cells, "a table of " + cells + " cells was given " + citizens.size() + " counts");
        for (Cell cell : cells(rows, columns)) {
            Integer count = citizens.get(cell);
            require(count != null && count >= 0, cell + " has no count of citizens");
        }
        for (Sum sum : sums(rows, columns)) {
            check(sum, citizens);
        }
    }

    /** A cell that is the sum of others, along its row or along its column. */
    record Sum(Cell total, List<Cell> parts) {}

    public CountedTable(TableSide rows, TableSide columns, Map<Cell, Integer> citizens) {
        this(rows, columns, citizens, Map.of());
    }

    /** A table whose cells are counted one by one. */
    public static CountedTable of(TableSide rows, TableSide columns, ToIntFunction<Cell> citizens) {
        Map<Cell, Integer> counts = new LinkedHashMap<>();
        cells(rows, columns).forEach(cell -> counts.put(cell, citizens.applyAsInt(cell)));
        return new CountedTable(rows, columns, counts);
    }

    public CountedTable with(Map<Cell, List<BigDecimal>> figures) {
        return new CountedTable(rows, columns, citizens, figures);
    }

    List<Cell> cells() {
        return cells(rows, columns);
    }

    List<Sum> sums() {
        return sums(rows, columns);
    }

    int citizens(Cell cell) {
        return citizens.getOrDefault(cell, 0);
    }

    /** What the additive measures add up: the citizens of the cells that are no totals (formulas.md, section 22.3). */
    Map<Cell, Long> weights() {
        Map<String, Set<String>> rowsOf = rows.leaves();
        Map<String, Set<String>> columnsOf = columns.leaves();
        Map<Cell, Long> weights = new LinkedHashMap<>();
        for (Cell cell : cells()) {
            long weight = 0;
            for (String row : rowsOf.getOrDefault(cell.row(), Set.of())) {
                for (String column : columnsOf.getOrDefault(cell.column(), Set.of())) {
                    weight += citizens(new Cell(row, column));
                }
            }
            weights.put(cell, weight);
        }
        return weights;
    }

    /** What it costs the reader to miss a cell: totals most, then large cells. */
    int price(Cell cell, long weight) {
        int height = rows.height(cell.row()) + columns.height(cell.column());
        return 100 + 150 * height + (int) Math.min(99, weight);
    }

    private static List<Cell> cells(TableSide rows, TableSide columns) {
        return rows.names().stream()
                .flatMap(row -> columns.names().stream().map(column -> new Cell(row, column)))
                .toList();
    }

    private static List<Sum> sums(TableSide rows, TableSide columns) {
        List<Sum> sums = new ArrayList<>();
        for (TableSide.Total total : rows.totals()) {
            for (String column : columns.names()) {
                List<Cell> parts =
                        total.parts().stream().map(row -> new Cell(row, column)).toList();
                sums.add(new Sum(new Cell(total.name(), column), parts));
            }
        }
        for (TableSide.Total total : columns.totals()) {
            for (String row : rows.names()) {
                List<Cell> parts = total.parts().stream()
                        .map(column -> new Cell(row, column))
                        .toList();
                sums.add(new Sum(new Cell(row, total.name()), parts));
            }
        }
        return sums;
    }

    private static void check(Sum sum, Map<Cell, Integer> citizens) {
        int count = citizens.getOrDefault(sum.total(), 0);
        int largest = 0;
        long all = 0;
        for (Cell part : sum.parts()) {
            int citizensOfPart = citizens.getOrDefault(part, 0);
            largest = Math.max(largest, citizensOfPart);
            all += citizensOfPart;
        }
        require(
                largest <= count && count <= all,
                sum.total() + " has " + count + " citizens: fewer than its largest part, " + largest
                        + ", or more than all parts together, " + all);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
