package dk.jobregnskab.benchmark.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.RankAt;
import dk.jobregnskab.benchmark.RankRange;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Definitions;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculatedBenchmarkTest {

    private static final Period NOW = period("2018QMAT04");

    private static Period period(String token) {
        return Period.parse(token).orElseThrow();
    }

    private static BenchmarkFigure counts(@Nullable Integer expected, @Nullable Integer actual) {
        return new BenchmarkFigure(
                2, NOW, "151", BenefitGroups.TOTAL, expected, actual, null, null, null, null, null, false);
    }

    private static BenchmarkFigure rank(String period, String code, @Nullable Integer rank, @Nullable String share) {
        return new BenchmarkFigure(
                2,
                period(period),
                code,
                BenefitGroups.TOTAL,
                null,
                null,
                null,
                null,
                null,
                share == null ? null : new BigDecimal(share),
                rank,
                false);
    }

    private static BenchmarkFigure published(String code, int expected, int actual, int difference) {
        return new BenchmarkFigure(
                2, NOW, code, BenefitGroups.TOTAL, expected, actual, difference, null, null, null, null, false);
    }

    @Test
    void a_deviation_within_the_tolerance_is_named_with_its_place() {
        Check check =
                benchmark(published("151", 2870, 2670, 190), published("101", 900, 800, 100))
                        .checks(NOW, "151")
                        .stream()
                        .filter(one -> one.id().equals("benchmark.difference"))
                        .findFirst()
                        .orElseThrow();

        assertThat(check.status()).isEqualTo(Check.Status.OK);
        assertThat(check.found()).isEqualTo("10");
        assertThat(check.message().danish()).isEqualTo("Største afvigelse: Ballerup, Ydelsesgrupper i alt");
    }

    private static CalculatedBenchmark benchmark(BenchmarkFigure... figures) {
        return new CalculatedBenchmark(
                List.of(figures), List.of(), origins(), Definitions.load(), Municipalities.load());
    }

    private static Origins origins() {
        Origins origins = new Origins();
        origins.group(period("2018QMAT02"), BenefitGroups.TOTAL, 7L);
        origins.group(NOW, BenefitGroups.TOTAL, 8L);
        return origins;
    }

    private static BenchmarkLine line(BenchmarkFigure figure) {
        return benchmark(figure)
                .lines(figure.period(), figure.municipalityCode())
                .get(0);
    }

    /** formulas.md, section 3: the table. */
    @ParameterizedTest
    @CsvSource({"2870, 2670, 200, 6.97", "700, 720, -20, -2.86", "0, 0, 0, ", "0, 10, -10, ", "2000, 2001, -1, -0.05"})
    void theDifferenceIsExpectedLessActual(int expected, int actual, int difference, @Nullable BigDecimal percent) {
        BenchmarkLine line = line(counts(expected, actual));

        assertThat(line.difference()).isEqualTo(difference);
        assertThat(line.differencePct()).isEqualTo(percent);
    }

    /** formulas.md, section 1: unknown is not zero. */
    @Test
    void aFigureFromAnUnknownIsUnknown() {
        assertThat(line(counts(null, 2670)).difference()).isNull();
        assertThat(line(counts(2870, null)).differencePct()).isNull();
        assertThat(line(counts(null, null)).differenceShare()).isNull();
        assertThat(line(counts(2870, 2670)).rankOf()).isNull();
    }

    /** formulas.md, section 3: the ministry's own difference is the difference wherever it is published. */
    @Test
    void theDifferenceInShareIsThePublishedOneNotThatOfTheTwoShares() {
        BenchmarkLine line = line(new BenchmarkFigure(
                2,
                NOW,
                "151",
                BenefitGroups.TOTAL,
                2400,
                2310,
                90,
                new BigDecimal("7.7"),
                new BigDecimal("7.5"),
                new BigDecimal("0.3"),
                14,
                false));

        assertThat(line.differenceShare()).isEqualTo(new BigDecimal("0.3"));
        assertThat(line.publishedDifferenceShare()).isEqualTo(new BigDecimal("0.3"));
        assertThat(line.publishedDifference()).isEqualTo(90);
    }

    /** formulas.md, section 4: Ballerup's way up the list. */
    @ParameterizedTest
    @CsvSource({
        "2017QMAT04, 12, 1, , , ",
        "2018QMAT02, 6, 2, 2017QMAT04, 6, false",
        "2018QMAT04, 6, 2, 2018QMAT02, 0, true",
        "2020QMAT04, 5, 2, 2018QMAT04, 1, true"
    })
    void aRankIsComparedWithTheOneBefore(
            String asked,
            int rank,
            int version,
            @Nullable String previous,
            @Nullable Integer change,
            @Nullable Boolean comparable) {
        BenchmarkLine line = ballerupsRanks().lines(period(asked), "151").get(0);

        assertThat(line.rank()).isEqualTo(rank);
        assertThat(line.definitionVersion()).isEqualTo(version);
        assertThat(line.previousPeriod()).isEqualTo(previous == null ? null : period(previous));
        assertThat(line.rankChange()).isEqualTo(change);
        assertThat(line.rankChangeComparable()).isEqualTo(comparable);
    }

    private static CalculatedBenchmark ballerupsRanks() {
        return benchmark(
                rank("2017QMAT04", "151", 12, "0.5"),
                rank("2018QMAT02", "151", 6, "0.6"),
                rank("2018QMAT04", "151", 6, "0.6"),
                rank("2020QMAT04", "151", 5, "0.6"));
    }

    @Test
    void theHistoryEndsWithThePeriodAskedForAndBeginsWithTheOldest() {
        assertThat(ballerupsRanks().lines(NOW, "151").get(0).rankHistory())
                .containsExactly(
                        new RankAt(period("2017QMAT04"), 12, 1),
                        new RankAt(period("2018QMAT02"), 6, 2),
                        new RankAt(NOW, 6, 2));
    }

    @Test
    void aPeriodWithoutARankIsNoPartOfTheHistory() {
        CalculatedBenchmark benchmark = benchmark(
                rank("2017QMAT04", "151", 12, "0.5"),
                rank("2018QMAT02", "151", null, "0.6"),
                rank("2018QMAT04", "151", 6, "0.6"));

        assertThat(benchmark.lines(NOW, "151").get(0).previousPeriod()).isEqualTo(period("2017QMAT04"));
        assertThat(benchmark.lines(period("2018QMAT02"), "151").get(0).rankChange())
                .isNull();
    }

    /** formulas.md, section 4.3: 0.6 is shown by the ranks 4 to 9. */
    @Test
    void ranksWithTheSameShownDifferenceSayHowExactlyARankIsSupported() {
        List<BenchmarkFigure> figures = new ArrayList<>();
        List<String> codes =
                Municipalities.load().all().stream().map(one -> one.code()).toList();
        for (int rank = 1; rank <= 98; rank++) {
            figures.add(rank("2018QMAT04", codes.get(rank - 1), rank, rank < 4 ? "0.9" : rank <= 9 ? "0.6" : "0.1"));
        }
        CalculatedBenchmark benchmark = benchmark(figures.toArray(BenchmarkFigure[]::new));

        assertThat(benchmark.lines(NOW, codes.get(5)).get(0).ranksWithSameShownDifference())
                .isEqualTo(new RankRange(4, 9));
        assertThat(benchmark.lines(NOW, codes.get(5)).get(0).rankOf()).isEqualTo(98);
    }

    @Test
    void withoutARankOrAPublishedDifferenceThereAreNoRanksBesideIt() {
        assertThat(line(rank("2018QMAT04", "151", null, "0.6")).ranksWithSameShownDifference())
                .isNull();
        assertThat(line(rank("2018QMAT04", "151", 6, null)).ranksWithSameShownDifference())
                .isNull();
    }

    @Test
    void theTotalComesFirstThenThePartsAsPublished() {
        CalculatedBenchmark benchmark = new CalculatedBenchmark(
                List.of("Kontanthjælp mv.", "A-dagpenge mv.", "Ydelsesgrupper i alt", "Sygedagpenge mv.").stream()
                        .map(group ->
                                new BenchmarkFigure(2, NOW, "151", group, 10, 10, 0, null, null, null, null, false))
                        .toList(),
                List.of(),
                new Origins(),
                Definitions.load(),
                Municipalities.load());

        assertThat(benchmark.lines(NOW, "151"))
                .extracting(BenchmarkLine::group)
                .containsExactlyElementsOf(BenefitGroups.ALL);
    }

    @Test
    void aPeriodRestsOnItsOwnDeliveriesAndThoseOfItsHistory() {
        CalculatedBenchmark benchmark = ballerupsRanks();

        assertThat(benchmark.sourceFileIds(NOW)).containsExactly(7L, 8L);
        assertThat(benchmark.sourceFileIds(period("2018QMAT02"))).containsExactly(7L);
    }

    @Test
    void aPeriodThatIsNotLoadedHasNothing() {
        assertThat(ballerupsRanks().lines(period("2019QMAT02"), "151")).isEmpty();
        assertThat(ballerupsRanks().lines(NOW, "101")).isEmpty();
        assertThat(ballerupsRanks().checks(period("2019QMAT02"), "151")).isEmpty();
    }
}
