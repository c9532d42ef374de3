package dk.jobregnskab.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateOrPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2020-03-12, 2020-03-12, 2020-03-12",
        "2022-03, 2022-03-01, 2022-03-31",
        "2022M03, 2022-03-01, 2022-03-31",
        "2022Q1, 2022-01-01, 2022-03-31",
        "2022, 2022-01-01, 2022-12-31",
        "2018QMAT02, 2017-07-01, 2018-06-30"
    })
    void isADayOrAPeriodWithItsFirstAndLastDay(String text, LocalDate first, LocalDate last) {
        assertThat(DateOrPeriod.parse(text)).contains(new DateOrPeriod(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020-02-30", "2020-3-1", "2022-13", "12.03.2020", "0020-01-01", "i går"})
    void isNothingElse(String text) {
        assertThat(DateOrPeriod.parse(text)).isEmpty();
    }

    @Test
    void isReadFromTheSettings() {
        assertThat(DateOrPeriod.configured("2026M07").first()).isEqualTo("2026-07-01");
    }
}
