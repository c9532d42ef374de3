package dk.jobregnskab.workbook.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Neighbouring rows that can be drawn. A chart takes one run of cells, and a word among them would be drawn as 0.
 *
 * @param from index of the first row
 * @param to index of the last row, included
 */
public record Run(int from, int to) {

    public int length() {
        return to - from + 1;
    }

    /** The longest run of rows that can be drawn; of equally long ones the last. */
    public static <T> Optional<Run> longest(List<T> rows, Predicate<T> drawable) {
        Run best = new Run(0, -1);
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (!drawable.test(rows.get(i))) {
                from = i + 1;
            } else if (i - from + 1 >= best.length()) {
                best = new Run(from, i);
            }
        }
        return best.length() == 0 ? Optional.empty() : Optional.of(best);
    }
}
