package dk.jobregnskab.register.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.register.disclosure.suppression.RandomTables.Drawn;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * formulas.md, section 22.6: random tables, one attacker. {@code -Dsuppression.attacks=100000} for more,
 * {@code -Dsuppression.seed=…} to begin elsewhere, for example at a seed that a failure named.
 */
class SuppressionAuditTest {

    private static final int TABLES = Integer.getInteger("suppression.attacks", 10_000);
    private static final long FIRST_SEED = Long.getLong("suppression.seed", 1);
    private static final int[] THRESHOLDS = {5, 5, 5, 3, 4, 10};

    private static LongStream seeds(int tables) {
        return LongStream.range(FIRST_SEED, FIRST_SEED + tables);
    }

    private static int threshold(long seed) {
        return THRESHOLDS[(int) (seed % THRESHOLDS.length)];
    }

    private static Suppression suppression(long seed) {
        return new Suppression(new Threshold(threshold(seed)));
    }

    private static Set<Cell> mask(SuppressedTable table) {
        return table.table().citizens().keySet().stream().filter(table::hides).collect(Collectors.toSet());
    }

    private static Attacker read(Attacker attacker, Drawn drawn, Set<Cell> mask) {
        return attacker.reads(drawn.table().rows(), drawn.table().columns(), drawn.figures(), mask);
    }

    /** Counts the cells of all tables of one kind of edition. */
    private static final class Tally {

        private long cells;
        private long primary;
        private long secondary;
        private long withheld;

        void add(SuppressedTable table) {
            if (table.withheld()) {
                withheld++;
            } else {
                cells += table.table().citizens().size();
                primary += table.primary().size();
                secondary += table.secondary().size();
            }
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "hidden %.1f %% primary + %.1f %% secondary of %d cells, %d tables withheld",
                    100.0 * primary / cells,
                    100.0 * secondary / cells,
                    cells,
                    withheld);
        }
    }

    @Test
    void nothingHiddenIsFoundInOneEditionNorInTwoNorInThree() {
        Tally first = new Tally();
        Tally second = new Tally();
        Tally third = new Tally();
        seeds(TABLES).forEach(seed -> {
            RandomTables tables = new RandomTables(seed);
            Attacker attacker = new Attacker();
            SuppressedTable one = next(seed, tables, attacker, List.of(), first);
            assertThat(one.withheld())
                    .as("seed %d: a first edition can always be shown", seed)
                    .isFalse();
            tables.correct();
            SuppressedTable two = next(seed, tables, attacker, List.of(one), second);
            if (seed % 4 == 0) {
                tables.correct();
                next(seed, tables, attacker, List.of(one, two), third);
            }
        });
        System.out.println("suppression audit: " + TABLES + " tables from seed " + FIRST_SEED + ", 0 cells found");
        System.out.println("  first edition:  " + first);
        System.out.println("  second edition: " + second);
        System.out.println("  third edition:  " + third);
        assertThat(second.withheld).as("withheld second editions").isLessThan(TABLES / 20 + 2L);
    }

    private static SuppressedTable next(
            long seed, RandomTables tables, Attacker attacker, List<SuppressedTable> earlier, Tally tally) {
        Drawn drawn = tables.table();
        SuppressedTable suppressed = suppression(seed).of(drawn.table(), earlier);
        tally.add(suppressed);
        if (!suppressed.withheld()) {
            read(attacker, drawn, mask(suppressed));
        }
        assertThat(attacker.findings(threshold(seed)))
                .as("seed %d, edition %d, threshold %d", seed, earlier.size() + 1, threshold(seed))
                .isEmpty();
        drawn.table().citizens().forEach((cell, citizens) -> assertThat(suppressed.hides(cell))
                .as("seed %d: %s with %d citizens", seed, cell, citizens)
                .satisfies(hides -> {
                    if (citizens > 0 && citizens < threshold(seed)) {
                        assertThat(hides).isTrue();
                    } else if (citizens == 0 && earlier.isEmpty()) {
                        assertThat(hides).isFalse();
                    }
                }));
        return suppressed;
    }

    @Test
    void withoutSecondaryCellsTheAttackerFindsMostOfTheSmallCounts() {
        long[] protectedTables = {0};
        long cracked = seeds(1_000)
                .filter(seed -> {
                    Drawn drawn = new RandomTables(seed).table();
                    SuppressedTable table = suppression(seed).of(drawn.table());
                    boolean needed = !table.secondary().isEmpty();
                    protectedTables[0] += needed ? 1 : 0;
                    return needed
                            && !read(new Attacker(), drawn, table.primary())
                                    .findings(threshold(seed))
                                    .isEmpty();
                })
                .count();

        assertThat(cracked).isGreaterThan(protectedTables[0] * 9 / 10).isPositive();
    }

    @Test
    void withOneSecondaryCellShownTheAttackerMostlyFindsSomething() {
        long[] tried = {0};
        long cracked = seeds(1_000)
                .filter(seed -> {
                    Drawn drawn = new RandomTables(seed).table();
                    SuppressedTable table = suppression(seed).of(drawn.table());
                    List<Cell> secondary = List.copyOf(table.secondary());
                    if (secondary.isEmpty()) {
                        return false;
                    }
                    tried[0]++;
                    Set<Cell> mask = new HashSet<>(mask(table));
                    mask.remove(secondary.get(new Random(seed).nextInt(secondary.size())));
                    return !read(new Attacker(), drawn, mask)
                            .findings(threshold(seed))
                            .isEmpty();
                })
                .count();

        assertThat(cracked).isGreaterThan(tried[0] * 3 / 4).isPositive();
    }

    @Test
    void editionsSuppressedEachByItselfAreCrackedTogether() {
        long cracked = seeds(1_000)
                .filter(seed -> {
                    RandomTables tables = new RandomTables(seed);
                    Attacker attacker = new Attacker();
                    Drawn before = tables.table();
                    read(attacker, before, mask(suppression(seed).of(before.table())));
                    tables.correct();
                    Drawn after = tables.table();
                    read(attacker, after, mask(suppression(seed).of(after.table())));
                    return !attacker.findings(threshold(seed)).isEmpty();
                })
                .count();

        assertThat(cracked).isGreaterThan(100);
    }
}
