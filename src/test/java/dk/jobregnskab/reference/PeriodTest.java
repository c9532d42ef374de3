package dk.jobregnskab.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.jobregnskab.reference.Period.Type;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2018QMAT04, 2018QMAT04",
        "2018QMAT4, 2018QMAT04",
        "2018qmat04, 2018QMAT04",
        "2018MAT04, 2018QMAT04",
        "2018, 2018",
        "2025Y01, 2025",
        "2018H2, 2018H2",
        "2026Q1, 2026Q1",
        "2026Q01, 2026Q1",
        "2020K1, 2020Q1",
        "2026M07, 2026M07",
        "2026M7, 2026M07",
        "' 2026M07 ', 2026M07",
        "1. halvår 2018 – 2. halvår 2018, 2018QMAT04",
        "1. halvår 2018 - 2. halvår 2018, 2018QMAT04",
        "2. halvår 2017 – 1. halvår 2018, 2018QMAT02",
        "2. HALVÅR 2017 – 1. HALVÅR 2018, 2018QMAT02",
        "3. kvartal 2020 - 2. kvartal 2021, 2021QMAT02",
        "1. kvartal 2030 - 4. kvartal 2030, 2030QMAT04",
        "2. kvartal 2018 – 1. kvartal 2019, 2019QMAT01"
    })
    void everyVariantTheSourcesWriteBecomesOneToken(String written, String token) {
        assertThat(Period.parse(written)).map(Period::token).contains(token);
    }

    @Test
    void aPrintedPeriodIsReadInDecomposedLettersAndWithHardSpaces() {
        String decomposed = Normalizer.normalize("1. halvår 2018 – 2. halvår 2018", Normalizer.Form.NFD);

        assertThat(Period.parse(decomposed)).map(Period::token).contains("2018QMAT04");
        assertThat(Period.parse("1.\u00a0halvår\u00a02018\u00a0–\u00a02.\u00a0halvår\u00a02018"))
                .map(Period::token)
                .contains("2018QMAT04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018QMAT05",
                "2018QMAT00",
                "2026M13",
                "2026M00",
                "2026Q5",
                "2018H3",
                "2025Y02",
                "18QMAT04",
                "20180QMAT04",
                "2018QMAT004",
                "2018 QMAT04",
                "2018-04",
                "januar 2018",
                "1. halvår 2018",
                "1. halvår 2018 – 1. halvår 2019",
                "2. halvår 2018 – 1. halvår 2018",
                "3. halvår 2017 – 2. halvår 2018",
                "1. halvår 2017 – 0. halvår 2018",
                "5. kvartal 2019 – 4. kvartal 2020",
                "0. kvartal 2021 – 3. kvartal 2021",
                "1. kvartal 2018 – 2. kvartal 2018"
            })
    void whatNamesNoPeriodIsNotGuessed(String written) {
        assertThat(Period.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018QMAT04, 2018-01-01, 2018-12-31",
        "2018QMAT02, 2017-07-01, 2018-06-30",
        "2021QMAT02, 2020-07-01, 2021-06-30",
        "2018QMAT01, 2017-04-01, 2018-03-31",
        "2018QMAT03, 2017-10-01, 2018-09-30",
        "2018, 2018-01-01, 2018-12-31",
        "2018H1, 2018-01-01, 2018-06-30",
        "2018H2, 2018-07-01, 2018-12-31",
        "2026Q3, 2026-07-01, 2026-09-30",
        "2024M02, 2024-02-01, 2024-02-29",
        "2026M07, 2026-07-01, 2026-07-31"
    })
    void itStartsAndEndsWhereItsNameSays(String token, LocalDate start, LocalDate end) {
        Period period = Period.parse(token).orElseThrow();

        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
    }

    /** Section 17 of formulas.md. */
    @ParameterizedTest
    @CsvSource({
        "2030M01, 31, 365",
        "2030, 365, 365",
        "2032M01, 31, 365",
        "2032M02, 29, 366",
        "2032Q4, 92, 366",
        "2032, 366, 366",
        "2032H2, 184, 366",
        "2033M01, 31, 366",
        "2033M02, 28, 365",
        "2020QMAT04, 366, 366",
        "2020QMAT01, 366, 366",
        "2021QMAT01, 365, 365",
        "2100M02, 28, 365"
    })
    void itsYearHasADayMoreWhenALeapDayLiesInTheTwelveMonthsUpToItsEnd(String token, int days, int daysOfTheYear) {
        Period period = Period.parse(token).orElseThrow();

        assertThat(period.days()).isEqualTo(days);
        assertThat(period.daysOfTheYear()).isEqualTo(daysOfTheYear);
    }

    @ParameterizedTest
    @CsvSource({
        "2018QMAT04, kalenderåret 2018",
        "2018QMAT02, juli 2017 – juni 2018",
        "2019QMAT01, april 2018 – marts 2019",
        "2019QMAT03, oktober 2018 – september 2019",
        "2018, 2018",
        "2018H2, 2. halvår 2018",
        "2026Q1, 1. kvartal 2026",
        "2026M07, juli 2026"
    })
    void itIsPrintedInDanish(String token, String danish) {
        assertThat(Period.parse(token).orElseThrow().danish()).isEqualTo(danish);
    }

    @Test
    void periodsAreOrderedByTheirEndThenTheShorterFirst() {
        List<String> ordered =
                List.of("2017QMAT04", "2018QMAT02", "2018M11", "2018M12", "2018Q4", "2018H2", "2018", "2018QMAT04");
        List<Period> shuffled = new ArrayList<>(
                ordered.stream().map(token -> Period.parse(token).orElseThrow()).toList());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(shuffled.stream().sorted().map(Period::token)).containsExactlyElementsOf(ordered);
    }

    @Test
    void aTokenAndARollingYearsPrintedFormReadBackAsTheSamePeriod() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Stream.generate(() -> any(random)).limit(2000).forEach(period -> {
            assertThat(Period.parse(period.token())).as("seed %d", seed).contains(period);
            if (period.type() == Type.ROLLING_YEAR) {
                assertThat(Period.parse(period.danish())).as("seed %d", seed).contains(period);
            }
        });
    }

    @Test
    void theLastDayOfARollingYearIsTheDayBeforeTheNextOneBegins() {
        for (int quarter = 1; quarter <= 4; quarter++) {
            Period period = new Period(Type.ROLLING_YEAR, 2024, quarter);
            Period next = new Period(Type.ROLLING_YEAR, 2025, quarter);
            assertThat(period.end().plusDays(1)).isEqualTo(next.start());
        }
    }

    @Test
    void aPeriodThatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(Type.MONTH, 2026, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(Type.YEAR, 2026, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(Type.QUARTER, 126, 1));
    }

    private static Period any(Random random) {
        Type type = Type.values()[random.nextInt(Type.values().length)];
        int parts =
                switch (type) {
                    case MONTH -> 12;
                    case QUARTER, ROLLING_YEAR -> 4;
                    case HALF_YEAR -> 2;
                    case YEAR -> 0;
                };
        return new Period(type, 1900 + random.nextInt(1100), parts == 0 ? 0 : 1 + random.nextInt(parts));
    }
}
