package dk.jobregnskab.register.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** formulas.md, section 22. */
class SuppressionTest {

    private static final Suppression SUPPRESSION = new Suppression(Threshold.DEFAULT);
    private static final TableSide BENEFITS =
            TableSide.of(List.of("A", "B", "C")).withTotal("alle", List.of("A", "B", "C"));
    private static final TableSide MONTHS =
            TableSide.of(List.of("jan", "feb", "mar")).withTotal("kvartal", List.of("jan", "feb", "mar"));

    /** Counts of the cells that are no totals, row by row; citizens of a total are the sum. */
    private static CountedTable table(TableSide rows, TableSide columns, int[]... counts) {
        Map<Cell, Integer> leaves = new HashMap<>();
        List<String> benefits = plain(rows);
        List<String> months = plain(columns);
        for (int row = 0; row < benefits.size(); row++) {
            for (int column = 0; column < months.size(); column++) {
                leaves.put(new Cell(benefits.get(row), months.get(column)), counts[row][column]);
            }
        }
        return summed(rows, columns, leaves);
    }

    private static CountedTable summed(TableSide rows, TableSide columns, Map<Cell, Integer> leaves) {
        Map<String, Set<String>> rowsOf = rows.leaves();
        Map<String, Set<String>> columnsOf = columns.leaves();
        return CountedTable.of(rows, columns, cell -> rowsOf.getOrDefault(cell.row(), Set.of()).stream()
                .flatMap(row ->
                        columnsOf.getOrDefault(cell.column(), Set.of()).stream().map(column -> new Cell(row, column)))
                .mapToInt(leaf -> leaves.getOrDefault(leaf, 0))
                .sum());
    }

    private static List<String> plain(TableSide margin) {
        List<String> totals =
                margin.totals().stream().map(TableSide.Total::name).toList();
        return margin.names().stream().filter(name -> !totals.contains(name)).toList();
    }

    private static int[] row(int... counts) {
        return counts;
    }

    private static Cell cell(String row, String column) {
        return new Cell(row, column);
    }

    private static List<Cell> hidden(SuppressedTable table) {
        return table.table().cells().stream().filter(table::hides).toList();
    }

    // 13.1 primary cells

    @Test
    void aCellWithFewerCitizensThanTheThresholdIsHiddenAndOneWithAsManyIsShown() {
        SuppressedTable table = SUPPRESSION.of(table(TableSide.of(List.of("A")), MONTHS, row(4, 5, 30)));

        assertThat(table.primary()).containsExactly(cell("A", "jan"));
        assertThat(table.hides(cell("A", "kvartal"))).isFalse();
    }

    @Test
    void zeroIsShownAsZero() {
        SuppressedTable table = SUPPRESSION.of(table(BENEFITS, MONTHS, row(0, 9, 8), row(3, 0, 7), row(9, 9, 0)));

        assertThat(List.of(cell("A", "jan"), cell("B", "feb"), cell("C", "mar")))
                .noneMatch(table::hides);
    }

    @Test
    void aTableWithoutSmallCountsIsShownWhole() {
        SuppressedTable table = SUPPRESSION.of(table(BENEFITS, MONTHS, row(5, 9, 8), row(13, 0, 7), row(9, 9, 6)));

        assertThat(hidden(table)).isEmpty();
    }

    @Test
    void aTotalIsHiddenForItsDifferentCitizensHoweverOftenTheyAreCounted() {
        TableSide benefit = TableSide.of(List.of("A"));
        CountedTable sameThreeCitizensEveryMonth = CountedTable.of(benefit, MONTHS, cell -> 3);

        assertThat(SUPPRESSION.of(sameThreeCitizensEveryMonth).primary()).contains(cell("A", "kvartal"));
    }

    @Test
    void aHigherThresholdHidesMore() {
        CountedTable table = table(BENEFITS, MONTHS, row(8, 90, 80), row(70, 60, 70), row(99, 99, 60));

        assertThat(hidden(SUPPRESSION.of(table))).isEmpty();
        assertThat(new Suppression(new Threshold(10)).of(table).primary()).containsExactly(cell("A", "jan"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1, 0, -5})
    void aThresholdUnderThreeIsRefusedWithASentence(int citizens) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threshold(citizens))
                .withMessage("cells may be shown from 3 citizens on, not from " + citizens
                        + ": raise the threshold for small counts to 3 or more");
    }

    // 13.2 secondary cells

    @Test
    void aLoneSmallCellIsProtectedByTheThreeCheapestCellsOfARectangleAndNoTotal() {
        SuppressedTable table =
                SUPPRESSION.of(table(BENEFITS, MONTHS, row(3, 9, 80), row(11, 12, 70), row(50, 60, 90)));

        assertThat(table.primary()).containsExactly(cell("A", "jan"));
        assertThat(table.secondary()).containsExactly(cell("A", "feb"), cell("B", "jan"), cell("B", "feb"));
    }

    @Test
    void aPartnerTooSmallToHideTheCellIsNotEnough() {
        TableSide benefit = TableSide.of(List.of("A"));
        SuppressedTable narrow = SUPPRESSION.of(table(benefit, MONTHS, row(2, 3, 90)));

        assertThat(narrow.secondary())
                .as("of 5 citizens each cell would have 1 to 4")
                .containsExactly(cell("A", "mar"));
    }

    @Test
    void twoSmallCellsOfWhichEitherCanBeTheLargerNeedNoThird() {
        SuppressedTable table = SUPPRESSION.of(table(TableSide.of(List.of("A")), MONTHS, row(4, 4, 90)));

        assertThat(hidden(table)).containsExactly(cell("A", "jan"), cell("A", "feb"));
    }

    @Test
    void theTotalOfAGroupWithOneBenefitIsHiddenWithIt() {
        TableSide rows = TableSide.of(List.of("A", "B", "C"))
                .withTotal("gruppe 1", List.of("A"))
                .withTotal("gruppe 2", List.of("B", "C"))
                .withTotal("alle", List.of("gruppe 1", "gruppe 2"));
        SuppressedTable table = SUPPRESSION.of(table(rows, MONTHS, row(3, 40, 50), row(30, 40, 50), row(30, 40, 50)));

        assertThat(table.primary()).containsExactly(cell("A", "jan"), cell("gruppe 1", "jan"));
        assertThat(hidden(table)).noneMatch(cell -> cell.row().equals("alle"));
    }

    @Test
    void aSmallMonthIsNotTheDifferenceOfTwoTotals() {
        TableSide columns = TableSide.of(List.of("jan", "feb", "mar"))
                .withTotal("jan-feb", List.of("jan", "feb"))
                .withTotal("jan-mar", List.of("jan-feb", "mar"));
        SuppressedTable table = SUPPRESSION.of(table(TableSide.of(List.of("A")), columns, row(20, 30, 2)));

        assertThat(table.primary()).containsExactly(cell("A", "mar"));
        assertThat(table.secondary())
                .as("one of the totals, and what keeps that one from being added up")
                .containsAnyOf(cell("A", "jan-feb"), cell("A", "jan-mar"));
    }

    @Test
    void sameCountsGiveTheSameCellsInWhateverOrderTheyCame() {
        long hidden = LongStream.range(0, 50)
                .map(seed -> {
                    CountedTable table = new RandomTables(seed).table().table();
                    Map<Cell, Integer> otherOrder = new HashMap<>(table.citizens());
                    CountedTable again = new CountedTable(table.rows(), table.columns(), otherOrder);

                    assertThat(SUPPRESSION.of(again)).isEqualTo(SUPPRESSION.of(table));
                    return hidden(SUPPRESSION.of(table)).size();
                })
                .sum();

        assertThat(hidden).isGreaterThan(500);
    }

    // 13.4 editions

    private static final CountedTable FIRST = table(BENEFITS, MONTHS, row(3, 9, 80), row(11, 12, 70), row(50, 60, 90));

    @Test
    void theSameTableAgainHidesTheSameCells() {
        SuppressedTable first = SUPPRESSION.of(FIRST);

        assertThat(SUPPRESSION.of(FIRST, List.of(first)).secondary()).isEqualTo(first.secondary());
    }

    @Test
    void whatWasHiddenStaysHiddenWhenItHasGrownOrGone() {
        SuppressedTable first = SUPPRESSION.of(FIRST);
        CountedTable grown = table(BENEFITS, MONTHS, row(30, 9, 80), row(0, 12, 70), row(50, 60, 90));
        SuppressedTable second = SUPPRESSION.of(grown, List.of(first));

        assertThat(hidden(second)).containsAll(hidden(first));
        assertThat(second.primary()).isEmpty();
    }

    @Test
    void aCellThatACorrectionMadeSmallIsNotFoundByTheTotalsBeforeAndAfter() {
        SuppressedTable first =
                SUPPRESSION.of(table(BENEFITS, MONTHS, row(7, 9, 80), row(11, 12, 70), row(50, 60, 90)));
        SuppressedTable second = SUPPRESSION.of(FIRST, List.of(first));

        assertThat(hidden(first)).isEmpty();
        assertThat(hidden(second))
                .as("its neighbours are known from the first edition: every total over it must go")
                .containsExactly(cell("A", "jan"), cell("A", "kvartal"), cell("alle", "jan"), cell("alle", "kvartal"));
    }

    /** Seven become three with the same days paid: whoever knows that much still does not know the kroner. */
    @Test
    void aCellThatIsAsBeforeInOneMeasureOnlyIsProtectedAndProtectsNoOther() {
        Map<Cell, List<BigDecimal>> before = Map.of(cell("A", "jan"), printed(70, 1000));
        Map<Cell, List<BigDecimal>> after = Map.of(cell("A", "jan"), printed(70, 1500));
        SuppressedTable first = SUPPRESSION.of(table(BENEFITS, MONTHS, row(7, 9, 80), row(11, 12, 70), row(50, 60, 90))
                .with(before));
        SuppressedTable second = SUPPRESSION.of(FIRST.with(after), List.of(first));

        assertThat(hidden(first)).isEmpty();
        assertThat(hidden(second))
                .containsExactly(cell("A", "jan"), cell("A", "kvartal"), cell("alle", "jan"), cell("alle", "kvartal"));
    }

    private static List<BigDecimal> printed(long persons, long kroner) {
        return List.of(BigDecimal.valueOf(persons), BigDecimal.valueOf(kroner));
    }

    @Test
    void cellsCorrectedAtTheSameTimeProtectEachOther() {
        SuppressedTable first =
                SUPPRESSION.of(table(BENEFITS, MONTHS, row(7, 8, 80), row(10, 13, 70), row(50, 60, 90)));
        SuppressedTable second = SUPPRESSION.of(FIRST, List.of(first));

        assertThat(hidden(second))
                .containsExactly(cell("A", "jan"), cell("A", "feb"), cell("B", "jan"), cell("B", "feb"));
    }

    @Test
    void aNewMonthIsNotTheYearToDateMinusThatOfTheEditionBefore() {
        TableSide benefit = TableSide.of(List.of("A", "B", "C")).withTotal("alle", List.of("A", "B", "C"));
        TableSide january = TableSide.of(List.of("jan")).withTotal("år til dato", List.of("jan"));
        TableSide february = TableSide.of(List.of("jan", "feb")).withTotal("år til dato", List.of("jan", "feb"));
        SuppressedTable first = SUPPRESSION.of(table(benefit, january, row(20), row(30), row(40)));
        SuppressedTable second =
                SUPPRESSION.of(table(benefit, february, row(20, 2), row(30, 9), row(40, 50)), List.of(first));

        assertThat(hidden(first)).isEmpty();
        assertThat(hidden(second))
                .as("January is known: only the year to date can cover February")
                .containsExactly(
                        cell("A", "feb"), cell("A", "år til dato"), cell("B", "feb"), cell("B", "år til dato"));
    }

    @Test
    void anEditionThatCannotBeShownSafelyBesideTheEarlierOneIsWithheldWhole() {
        TableSide columns = TableSide.of(List.of("jan", "feb")).withTotal("i alt", List.of("jan", "feb"));
        TableSide rows = TableSide.of(List.of("A"));
        SuppressedTable first = SUPPRESSION.of(table(rows, columns, row(6, 0)));
        SuppressedTable second = SUPPRESSION.of(table(rows, columns, row(2, 4)), List.of(first));

        assertThat(second.withheld())
                .as("the total 6 is known: each month has 1 to 5")
                .isTrue();
        assertThat(hidden(second)).hasSize(3);
    }

    @Test
    void anEditionThatWasWithheldToldNobodyAnything() {
        SuppressedTable withheld = new SuppressedTable(FIRST, Set.of(), Set.of(), true);

        assertThat(SUPPRESSION.of(FIRST, List.of(withheld))).isEqualTo(SUPPRESSION.of(FIRST));
    }

    @Test
    void aYearOfMonthlyEditionsWithManyCorrectionsIsNeverWithheldAndKeepsItsOverallTotal() {
        Random random = new Random(4);
        List<String> benefits =
                IntStream.range(0, 20).mapToObj(i -> "ydelse " + i).toList();
        TableSide rows = TableSide.of(benefits)
                .withTotal("gruppe 1", benefits.subList(0, 12))
                .withTotal("gruppe 2", benefits.subList(12, 20))
                .withTotal("alle", List.of("gruppe 1", "gruppe 2"));
        int[] usual = IntStream.range(0, 20)
                .map(i -> i % 3 == 0 ? 2 + i / 3 : 10 + 20 * i)
                .toArray();
        Map<Cell, Integer> leaves = new HashMap<>();
        List<SuppressedTable> editions = new ArrayList<>();
        Attacker attacker = new Attacker();
        for (int months = 1; months <= 12; months++) {
            List<String> names =
                    IntStream.range(0, months).mapToObj(i -> "måned " + i).toList();
            for (int correction = 0; months > 1 && correction < 20; correction++) {
                Cell corrected = cell(benefits.get(random.nextInt(20)), names.get(random.nextInt(months - 1)));
                leaves.merge(corrected, random.nextInt(3) - 1, (count, by) -> Math.max(0, count + by));
            }
            for (int i = 0; i < 20; i++) {
                leaves.put(cell(benefits.get(i), names.get(months - 1)), usual[i] + random.nextInt(4) - 1);
            }
            TableSide columns = TableSide.of(names).withTotal("år til dato", names);
            CountedTable table = summed(rows, columns, leaves);
            SuppressedTable edition = SUPPRESSION.of(table, editions);

            assertThat(edition.withheld()).as("edition %d", months).isFalse();
            assertThat(edition.hides(cell("alle", "år til dato"))).isFalse();
            editions.add(edition);
            attacker.reads(rows, columns, table.weights(), Set.copyOf(hidden(edition)));
        }

        assertThat(attacker.findings(5)).isEmpty();
    }

    // what is no table

    @Test
    void aTotalThatIsNoTotalOfItsPartsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountedTable.of(
                        TableSide.of(List.of("A")),
                        MONTHS,
                        cell -> cell.column().equals("kvartal") ? 20 : 6))
                .withMessage("A / kvartal has 20 citizens: fewer than its largest part, 6, or more than all parts"
                        + " together, 18");
    }

    @Test
    void aTableWithMissingOrNegativeCountsIsRefused() {
        TableSide rows = TableSide.of(List.of("A"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountedTable(rows, MONTHS, Map.of(cell("A", "jan"), 7)))
                .withMessage("a table of 4 cells was given 1 counts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountedTable.of(rows, MONTHS, cell -> -1))
                .withMessage("A / jan has no count of citizens");
    }

    @Test
    void aMarginThatCountsTwiceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TableSide.of(List.of("A", "A")));
        assertThatIllegalArgumentException().isThrownBy(() -> BENEFITS.withTotal("dobbelt", List.of("alle", "A")));
        assertThatIllegalArgumentException().isThrownBy(() -> BENEFITS.withTotal("alle", List.of("A", "B")));
        assertThatIllegalArgumentException().isThrownBy(() -> BENEFITS.withTotal("ukendt", List.of("D")));
        assertThatIllegalArgumentException().isThrownBy(() -> BENEFITS.withTotal("tom", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableSide(List.of("x"), List.of(new TableSide.Total("x", List.of("x")))));
    }

    // size

    @Test
    void fortyRowsAndThreeYearsOfMonthsTakeAFractionOfASecond() {
        List<String> benefits =
                IntStream.range(0, 33).mapToObj(i -> "ydelse " + i).toList();
        TableSide rows = TableSide.of(benefits);
        for (int i = 0; i < 33; i += 6) {
            rows = rows.withTotal("gruppe " + i, benefits.subList(i, Math.min(33, i + 6)));
        }
        rows = rows.withTotal("alle", rows.names().subList(33, 39));
        List<String> months = IntStream.range(0, 36).mapToObj(i -> "måned " + i).toList();
        TableSide columns = TableSide.of(months);
        for (int i = 0; i < 36; i += 3) {
            columns = columns.withTotal("kvartal " + i, months.subList(i, i + 3));
        }
        for (int i = 0; i < 36; i += 12) {
            columns = columns.withTotal("år " + i, months.subList(i, i + 12));
        }
        Random random = new Random(7);
        Map<Cell, Integer> leaves = new HashMap<>();
        for (String benefit : benefits) {
            for (String month : months) {
                leaves.put(cell(benefit, month), random.nextInt(5) == 0 ? random.nextInt(5) : 5 + random.nextInt(500));
            }
        }
        CountedTable table = summed(rows, columns, leaves);

        long best = Stream.generate(() -> {
                    long begun = System.nanoTime();
                    assertThat(hidden(SUPPRESSION.of(table))).hasSizeBetween(400, 800);
                    return System.nanoTime() - begun;
                })
                .limit(5)
                .min(Long::compare)
                .orElseThrow();

        assertThat(best).isLessThan(200_000_000);
    }
}
