package dk.jobregnskab.development.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.TargetAnswer;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Formula 23.8: whatever is unknown, a sentence is whole. */
class ChangeWordsTest {

    private static final int SERIES = Integer.getInteger("development.series", 2000);
    private static final Municipalities ALL = Municipalities.load();

    private static Development between(ObservedSeries series, LocalDate from, LocalDate to) {
        return new CalculatedDevelopment(
                        series,
                        new Places(ALL.get("151"), List.of(), ALL.all()),
                        List.of(),
                        List.of(new GoalLine("lavere om to år", from, to.plusYears(1), BigDecimal.valueOf(-5), null)))
                .between(from, to);
    }

    @Test
    void theMunicipalityAndTheCountryAreOfOneSeries() {
        Development development = between(
                SmallSeries.months("2020M03", 8)
                        .area("151", "4346 4300 4300 4300 4300 4300 4300 4459")
                        .area("000", "133000 1 1 1 1 1 1 182472")
                        .observed(),
                LocalDate.of(2020, 3, 12),
                LocalDate.of(2020, 10, 29));

        assertThat(development.sentences())
                .extracting(Wording::danish)
                .containsExactly(
                        "Siden marts 2020 er antallet af ledige i Ballerup steget med 113 (2,6 pct.), fra 4.346 til 4.459 i oktober 2020.",
                        "Siden marts 2020 er antallet af ledige i hele landet steget med 49.472 (37,2 pct.), fra 133.000 til 182.472 i oktober 2020.");
        assertThat(development.sentences().get(0).english())
                .startsWith("Since March 2020 the number of unemployed in Ballerup has risen by 113 (2.6 percent),"
                        + " from 4,346 to 4,459 in October 2020.");
    }

    @Test
    void theHighestSinceIsSaidOnlyOfAYearAndMore() {
        SmallSeries year = SmallSeries.months("2021M01", 13).area("151", "20 10 10 10 10 10 10 10 10 10 10 10 30");

        assertThat(between(year.observed(), LocalDate.of(2021, 2, 1), LocalDate.of(2022, 1, 1))
                        .own()
                        .sentence()
                        .danish())
                .endsWith(" Niveauet i januar 2022 er det højeste i den sammenhængende serie fra januar 2021.");
        SmallSeries months = SmallSeries.months("2021M02", 12).area("151", "10 10 10 10 10 10 10 10 10 10 10 30");
        assertThat(between(months.observed(), LocalDate.of(2021, 2, 1), LocalDate.of(2022, 1, 1))
                        .own()
                        .sentence()
                        .danish())
                .doesNotContain("højeste");
    }

    @Test
    void aTinyPercentageIsNotCalledZero() {
        Development development = between(
                SmallSeries.months("2022M01", 2).area("151", "100000 100001").observed(),
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 2, 1));

        assertThat(development.own().sentence().danish()).contains("steget med 1 (under 0,1 pct.)");
    }

    @Test
    void noSentenceEverHasAHole() {
        for (int seed = 0; seed < SERIES; seed++) {
            Random random = new Random(seed);
            int months = 1 + random.nextInt(12);
            SmallSeries small = SmallSeries.months("2022M01", months);
            if (random.nextInt(4) == 0) {
                small.percentage();
            }
            if (random.nextInt(4) == 0) {
                small.onlyHere(Reasons.HOME_ONLY);
            }
            for (String code : List.of("151", "000", "101", "400")) {
                if (random.nextInt(5) > 0) {
                    small.area(code, values(random, months));
                }
            }
            LocalDate from = LocalDate.of(2021, 10, 1).plusDays(random.nextInt(500));
            Development development = between(
                    random.nextBoolean() || months == 1 ? small.observed() : small.observedWithout("2022M02"),
                    from,
                    from.plusDays(random.nextInt(400)));

            assertThat(texts(development)).as("seed %d", seed).allSatisfy(text -> assertThat(text)
                    .isNotBlank()
                    .doesNotContainIgnoringCase("null")
                    .doesNotContainIgnoringCase("nan ")
                    .doesNotContain("NaN", "xxx", "  ", "()", " ,", " .", "Optional", "[", ": .")
                    .endsWith("."));
            development.areas().forEach(area -> {
                boolean complete = area.change() != null && area.changePct() != null;
                assertThat(area.reason() == null).isEqualTo(complete);
                if (area.change() == null) {
                    assertThat(area.sentence().danish())
                            .contains("er ukendt: ")
                            .contains(Objects.requireNonNull(area.reason()).danish());
                }
            });
        }
    }

    private static String values(Random random, int months) {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < months; i++) {
            values.append(random.nextInt(3) == 0 ? "- " : random.nextInt(4) + " ");
        }
        return values.toString();
    }

    private static List<String> texts(Development development) {
        return Stream.of(
                        development.areas().stream().map(area -> area.sentence()),
                        development.sentences().stream(),
                        development.notes().stream(),
                        development.targets().stream().map(TargetAnswer::answer))
                .flatMap(wordings -> wordings)
                .flatMap(wording -> Stream.of(wording.danish(), wording.english()))
                .toList();
    }
}
