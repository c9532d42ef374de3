package dk.jobregnskab.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.RankAt;
import dk.jobregnskab.benchmark.figures.NotLoadedSentence;
import dk.jobregnskab.benchmark.figures.PersonsSentence;
import dk.jobregnskab.benchmark.figures.RankSentence;
import dk.jobregnskab.indicator.IndicatorFigure;
import dk.jobregnskab.indicator.figures.SeriesSentence;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.figures.MoneySentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    private static Period period(String token) {
        return Period.parse(token).orElseThrow();
    }

    private static BenchmarkLine line(@Nullable Integer expected, @Nullable Integer actual) {
        return line(expected, actual, null, null, null, null);
    }

    private static BenchmarkLine line(
            @Nullable Integer expected,
            @Nullable Integer actual,
            @Nullable Integer rank,
            @Nullable String previous,
            @Nullable Integer previousRank,
            @Nullable Boolean comparable) {
        Integer difference = expected == null || actual == null ? null : Integer.valueOf(expected - actual);
        return line(
                expected, actual, difference, percent(expected, difference), rank, previous, previousRank, comparable);
    }

    private static @Nullable BigDecimal percent(@Nullable Integer expected, @Nullable Integer difference) {
        return difference == null || expected == null || expected == 0
                ? null
                : BigDecimal.valueOf(difference * 100L).divide(BigDecimal.valueOf(expected), 2, RoundingMode.HALF_UP);
    }

    private static BenchmarkLine line(
            @Nullable Integer expected,
            @Nullable Integer actual,
            @Nullable Integer difference,
            @Nullable BigDecimal percent,
            @Nullable Integer rank,
            @Nullable String previous,
            @Nullable Integer previousRank,
            @Nullable Boolean comparable) {
        return new BenchmarkLine(
                BenefitGroups.TOTAL,
                expected,
                actual,
                difference,
                percent,
                difference == null ? null : 10,
                null,
                null,
                null,
                difference,
                null,
                2,
                rank,
                rank == null ? null : Integer.valueOf(98),
                null,
                previous == null ? null : period(previous),
                previousRank,
                rank == null || previousRank == null ? null : Integer.valueOf(previousRank - rank),
                comparable,
                rank == null ? List.of() : List.of(new RankAt(period("2018QMAT04"), rank, 2)));
    }

    private static Saving published(String kroner, String halfDigit) {
        BigDecimal amount = new BigDecimal(kroner);
        BigDecimal half = new BigDecimal(halfDigit);
        return new Saving(
                BenefitGroups.TOTAL,
                null,
                amount,
                amount.subtract(half),
                amount.add(half),
                null,
                null,
                null,
                null,
                null,
                null,
                amount,
                "published",
                null,
                null);
    }

    private static Saving calculated(String kroner, String low, String high) {
        return new Saving(
                BenefitGroups.TOTAL,
                null,
                null,
                null,
                null,
                new BigDecimal("62500.00"),
                "published",
                null,
                new BigDecimal(kroner),
                new BigDecimal(low),
                new BigDecimal(high),
                new BigDecimal(kroner),
                "calculated",
                null,
                null);
    }

    private record Given(
            Period period, List<BenchmarkLine> lines, List<Saving> savings, List<IndicatorFigure> series) {}

    /** Whether the line, the rank before, and the amount or value of the total are invented. */
    private record Constructed(boolean line, boolean rankChange, boolean saving) {

        static final Constructed NOTHING = new Constructed(false, false, false);
    }

    private record Said(boolean isLeading, List<String> sentences, List<String> substitutes)
            implements HeadlineSentences {

        @Override
        public List<String> sentences(Computation computation, Audience audience, Language language) {
            return sentences;
        }

        @Override
        public List<String> substitutes(Computation computation, Audience audience, Language language) {
            return substitutes;
        }
    }

    private static Given figures(
            String period, List<BenchmarkLine> lines, List<Saving> savings, List<IndicatorFigure> series) {
        return new Given(period(period), lines, savings, series);
    }

    @SuppressWarnings("NullAway") // what is said does not ask the computation here
    private static String headline(Given given, Constructed constructed, Language language) {
        Optional<BenchmarkLine> total = given.lines().stream().findFirst();
        Integer difference = total.map(BenchmarkLine::difference).orElse(null);
        List<String> persons =
                total.map(line -> PersonsSentence.of(line, "Ballerup", constructed.line(), language)).stream()
                        .toList();
        List<String> money = given.savings().stream()
                .map(saving -> MoneySentence.of(
                        saving, given.savings(), difference, given.period(), constructed.saving(), language))
                .toList();
        List<String> rank = total
                .filter(line -> line.rank() != null)
                .map(line -> RankSentence.of(
                        line, given.period(), "Ballerup", constructed.line(), constructed.rankChange(), language))
                .stream()
                .toList();
        List<String> series = given.series().stream()
                .map(figure -> SeriesSentence.of(figure, "Ballerup", false, language))
                .toList();
        return new Headline(List.of(
                        new Said(true, persons, List.of()),
                        new Said(false, money, List.of()),
                        new Said(false, rank, List.of()),
                        new Said(false, List.of(), series),
                        new Said(false, List.of(), List.of(NotLoadedSentence.DANISH))))
                .of(null, Audience.HOUSE, language);
    }

    private static String danish(BenchmarkLine line, Saving... savings) {
        return headline(
                figures("2018QMAT04", List.of(line), List.of(savings), List.of()),
                Constructed.NOTHING,
                Language.DANISH);
    }

    /** formulas.md, section 3: the ministry's own difference does not follow from counts that were rounded by themselves. */
    @Test
    void aDifferenceThatIsNotThatOfTheCountsIsCalledTheMinistrys() {
        BenchmarkLine line = line(2400, 2310, 100, new BigDecimal("4.17"), null, null, null, null);

        assertThat(danish(line)).contains("der var 2.310; ministeriet opgør forskellen til 100 færre (4,2 pct.).");
    }

    @Test
    void itIsBallerupsCaseInThreeSentences() {
        String headline = danish(line(2870, 2670, 6, "2018QMAT02", 6, true), published("12500000.00", "50000.00"));

        assertThat(headline)
                .isEqualTo(
                        "Ministeriet forventede 2.870 fuldtidspersoner på midlertidige ydelser i Ballerup; der var 2.670,"
                                + " altså 200 færre (7,0 pct.)."
                                + " Offentliggjort besparelse: 12,5 mio. kr. i forhold til ministeriets forventning"
                                + " (2018-tal, før udligning)."
                                + " I kalenderåret 2018 var Ballerup nummer 6 af 98"
                                + " (uændret siden juli 2017 – juni 2018).");
    }

    @Test
    void itIsSaidInEnglishToo() {
        String headline = headline(
                figures(
                        "2018QMAT04",
                        List.of(line(2870, 2670, 6, "2018QMAT02", 6, true)),
                        List.of(published("12500000.00", "50000.00")),
                        List.of()),
                Constructed.NOTHING,
                Language.ENGLISH);

        assertThat(headline)
                .contains("expected 2,870", "there were 2,670", "200 fewer (7.0 per cent)")
                .contains("Published saving: 12.5 million kr.", "number 6 of 98 (unchanged since");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2870|2670|altså 200 færre (7,0 pct.).",
                "2670|2870|altså 200 flere (7,5 pct.).",
                "2870|2870|altså præcis som forventet.",
                "0|10|altså 10 flere.",
                "0|0|altså præcis som forventet."
            })
    void theDifferenceHasAWordForItsDirection(int expected, int actual, String words) {
        assertThat(danish(line(expected, actual))).contains(words).doesNotContain("-");
    }

    @Test
    void anUnknownCountIsSaidToBeUnknown() {
        assertThat(danish(line(2870, null)))
                .isEqualTo("Forventet og faktisk antal fuldtidspersoner i Ballerup er ikke begge kendt for perioden.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12500000.00|50000.00|Offentliggjort besparelse: 12,5 mio. kr.",
                "12500000.00|5000.00|Offentliggjort besparelse: 12,50 mio. kr.",
                "-8000000.00|50000.00|Offentliggjort merudgift: 8,0 mio. kr.",
                "1234500000.00|50000.00|Offentliggjort besparelse: 1.234,5 mio. kr."
            })
    void anAmountIsShownAsPublished(String kroner, String halfDigit, String words) {
        assertThat(danish(line(2870, 2670), published(kroner, halfDigit)))
                .contains(words)
                .doesNotContain("Beregnet", "mindreforbrug", "merforbrug");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12500000.00|12187500.00|12812500.00|Beregnet værdi: 12,5 mio. kr. (12,2–12,8) i forhold til",
                "-1250000.00|-1562500.00|-937500.00|Beregnet værdi: -1,3 mio. kr. (-1,6 til -0,9) i forhold til",
                "0.00|-312500.00|312500.00|Beregnet værdi: 0,0 mio. kr. (-0,3 til 0,3) i forhold til"
            })
    void aCalculationIsCalledOneAndShowsItsInterval(String kroner, String low, String high, String words) {
        assertThat(danish(line(2870, 2670), calculated(kroner, low, high)))
                .contains(words, "(2018-tal, før udligning)")
                .doesNotContain("Offentliggjort");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|6|true|nummer 5 af 98 (op 1 plads siden",
                "6|12|true|nummer 6 af 98 (op 6 pladser siden",
                "7|6|true|nummer 7 af 98 (ned 1 plads siden",
                "9|6|true|nummer 9 af 98 (ned 3 pladser siden",
                "6|6|true|nummer 6 af 98 (uændret siden juli 2017 – juni 2018).",
                "6|12|false|; ikke direkte sammenlignelig, definitionen er ændret)."
            })
    void aMoveOnTheListHasAWord(int rank, int previous, boolean comparable, String words) {
        assertThat(danish(line(2870, 2670, rank, "2018QMAT02", previous, comparable)))
                .contains(words);
    }

    @Test
    void aFirstRankIsComparedWithNothing() {
        assertThat(danish(line(2870, 2670, 6, null, null, null))).endsWith("Ballerup er nummer 6 af 98.");
    }

    @Test
    void withoutABenchmarkTheAmountStandsAlone() {
        Given figures = figures("2018QMAT04", List.of(), List.of(published("12500000.00", "50000.00")), List.of());

        assertThat(headline(figures, Constructed.NOTHING, Language.DANISH))
                .startsWith("Offentliggjort besparelse: 12,5 mio. kr.")
                .endsWith("Ministeriets opgørelse er ikke indlæst for perioden.");
    }

    @Test
    void withOnlyASeriesTheSeriesSpeaksWithItsOwnWord() {
        IndicatorFigure figure =
                new IndicatorFigure("y25i01", "Ledige i alt", period("2026M07"), new BigDecimal("805"));

        assertThat(headline(
                        figures("2026M07", List.of(), List.of(), List.of(figure)),
                        Constructed.NOTHING,
                        Language.DANISH))
                .isEqualTo("Ballerup, juli 2026: Ledige i alt 805 (tabel y25i01)."
                        + " Ministeriets opgørelse er ikke indlæst for perioden.");
    }

    @Test
    void aSuppressedValueOfASeriesIsUkendt() {
        IndicatorFigure figure = new IndicatorFigure("y25i01", "Ledige i alt", period("2026M07"), null);

        assertThat(headline(
                        figures("2026M07", List.of(), List.of(), List.of(figure)),
                        Constructed.NOTHING,
                        Language.DANISH))
                .contains("Ledige i alt ukendt");
    }

    @Test
    void itNeverHasAGapWhateverIsUnknown() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Integer expected = random.nextInt(4) == 0 ? null : Integer.valueOf(10 * random.nextInt(500));
            Integer actual = random.nextInt(4) == 0 ? null : Integer.valueOf(10 * random.nextInt(500));
            Integer rank = random.nextBoolean() ? null : Integer.valueOf(1 + random.nextInt(98));
            Integer previous = random.nextBoolean() ? null : Integer.valueOf(1 + random.nextInt(98));
            BenchmarkLine line = line(
                    expected, actual, rank, previous == null ? null : "2018QMAT02", previous, random.nextBoolean());
            for (Language language : Language.values()) {
                assertThat(headline(
                                figures("2018QMAT04", List.of(line), List.of(), List.of()),
                                Constructed.NOTHING,
                                language))
                        .as("seed %d", seed)
                        .doesNotContain("null", "xxx", "NaN", "  ")
                        .endsWith(".");
            }
        }
    }

    @Test
    void aSentenceOfConstructedFiguresSaysSoAndTheOthersDoNot() {
        BenchmarkLine line = line(2870, 2670, 6, "2018QMAT02", 6, true);
        Given figures = figures("2018QMAT04", List.of(line), List.of(published("12500000.00", "50000.00")), List.of());
        assertThat(headline(figures, new Constructed(true, true, false), Language.DANISH))
                .startsWith("Konstrueret: Ministeriet forventede")
                .contains(" Offentliggjort besparelse: 12,5", " Konstrueret: I kalenderåret 2018");
        assertThat(headline(figures, new Constructed(false, true, false), Language.DANISH))
                .startsWith("Ministeriet forventede")
                .contains("var Ballerup nummer 6 af 98 (uændret siden juli 2017 – juni 2018, konstrueret).");
        assertThat(headline(figures, new Constructed(false, false, true), Language.DANISH))
                .startsWith("Ministeriet forventede")
                .contains("Offentliggjort besparelse (konstrueret): 12,5 mio. kr.")
                .doesNotContain("Konstrueret:");
    }

    @Test
    void aValueAtConstructedPricesSaysSo() {
        Given figures = figures(
                "2018QMAT04",
                List.of(line(2870, 2670)),
                List.of(calculated("12500000.00", "12187500.00", "12812500.00")),
                List.of());

        assertThat(headline(figures, new Constructed(false, false, true), Language.DANISH))
                .startsWith("Ministeriet forventede")
                .contains("Beregnet værdi (konstrueret): ");
        assertThat(headline(figures, Constructed.NOTHING, Language.DANISH)).contains("Beregnet værdi: ");
    }
}
