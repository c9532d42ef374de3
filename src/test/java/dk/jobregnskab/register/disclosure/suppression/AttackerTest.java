package dk.jobregnskab.register.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.register.disclosure.suppression.Attacker.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The audit is worth what its attacker is worth. */
class AttackerTest {

    private static final TableSide ROWS = TableSide.of(List.of("a", "b")).withTotal("ab", List.of("a", "b"));
    private static final TableSide COLUMNS = TableSide.of(List.of("x", "y")).withTotal("xy", List.of("x", "y"));
    private static final int MOST = 14;

    private static Map<Cell, Long> figures(int ax, int ay, int bx, int by) {
        Map<Cell, Long> figures = new HashMap<>();
        long[][] all = {{ax, ay, ax + ay}, {bx, by, bx + by}, {ax + bx, ay + by, ax + ay + bx + by}};
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                figures.put(new Cell(ROWS.names().get(row), COLUMNS.names().get(column)), all[row][column]);
            }
        }
        return figures;
    }

    private static List<Finding> findings(Map<Cell, Long> figures, Set<Cell> mask, int width) {
        return new Attacker().reads(ROWS, COLUMNS, figures, mask).findings(width);
    }

    @Test
    void aLoneHiddenCellIsTheTotalMinusTheRest() {
        List<Finding> findings = findings(figures(3, 20, 30, 40), Set.of(new Cell("a", "x")), 5);

        assertThat(findings).singleElement().satisfies(found -> assertThat(List.of(found.low(), found.high()))
                .containsExactly(3L, 3L));
    }

    @Test
    void aCellUnchangedBetweenEditionsIsReadInTheOneThatShowsIt() {
        Set<Cell> rectangle = Set.of(new Cell("a", "x"), new Cell("a", "y"), new Cell("b", "x"), new Cell("b", "y"));
        Map<Cell, Long> before = figures(7, 20, 30, 40);
        Map<Cell, Long> after = figures(2, 20, 30, 40);
        Attacker attacker =
                new Attacker().reads(ROWS, COLUMNS, before, Set.of()).reads(ROWS, COLUMNS, after, rectangle);

        assertThat(findings(after, rectangle, 5)).isEmpty();
        assertThat(attacker.findings(5)).singleElement().satisfies(found -> assertThat(found.low())
                .isEqualTo(2));
    }

    /** Whatever trying all tables of whole numbers finds, the attacker finds, and nothing else. */
    @Test
    void theAttackerFindsExactlyWhatTryingAllTablesFinds() {
        Random random = new Random(20);
        int found = 0;
        for (int i = 0; i < 150; i++) {
            Map<Cell, Long> truth = figures(random.nextInt(5), random.nextInt(4), random.nextInt(4), random.nextInt(4));
            Set<Cell> mask = new HashSet<>();
            truth.keySet().stream()
                    .filter(cell -> !cell.equals(new Cell("ab", "xy")) && random.nextInt(3) > 0)
                    .forEach(mask::add);
            int width = 1 + random.nextInt(5);
            List<Finding> findings = findings(truth, mask, width);

            assertThat(Set.copyOf(findings)).as("%s %s", truth, mask).isEqualTo(triedOut(truth, mask, width));
            found += findings.size();
        }
        assertThat(found).isGreaterThan(100);
    }

    private static Set<Finding> triedOut(Map<Cell, Long> truth, Set<Cell> mask, int width) {
        Map<Cell, long[]> reach = new HashMap<>();
        for (int ax = 0; ax <= MOST; ax++) {
            for (int ay = 0; ax + ay <= MOST; ay++) {
                for (int bx = 0; ax + ay + bx <= MOST; bx++) {
                    long by = truth.getOrDefault(new Cell("ab", "xy"), 0L) - ax - ay - bx;
                    Map<Cell, Long> tried = by < 0 ? Map.of() : figures(ax, ay, bx, (int) by);
                    if (!tried.isEmpty() && looksAs(truth, tried, mask)) {
                        mask.forEach(cell -> {
                            long value = tried.getOrDefault(cell, 0L);
                            long[] known = reach.computeIfAbsent(cell, any -> new long[] {value, value});
                            known[0] = Math.min(known[0], value);
                            known[1] = Math.max(known[1], value);
                        });
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        reach.forEach((cell, known) -> {
            if (known[1] - known[0] < width) {
                findings.add(new Finding(cell, truth.getOrDefault(cell, 0L), known[0], known[1]));
            }
        });
        return Set.copyOf(findings);
    }

    private static boolean looksAs(Map<Cell, Long> truth, Map<Cell, Long> tried, Set<Cell> mask) {
        return truth.entrySet().stream().allMatch(entry -> {
            long value = tried.getOrDefault(entry.getKey(), -1L);
            long shown = entry.getValue();
            return mask.contains(entry.getKey()) ? value >= Math.min(1, shown) : value == shown;
        });
    }
}
