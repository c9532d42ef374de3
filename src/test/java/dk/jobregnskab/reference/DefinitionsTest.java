package dk.jobregnskab.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** formulas.md, section 5. */
class DefinitionsTest {

    private final Definitions definitions = Definitions.load();

    @ParameterizedTest
    @CsvSource({
        "2010QMAT04, 1",
        "2017QMAT04, 1",
        "2018QMAT01, 1",
        "2018M05, 1",
        "2018M06, 2",
        "2018QMAT02, 2",
        "2018QMAT04, 2",
        "2030QMAT04, 2"
    })
    void aPeriodHasTheVersionThatBeganLast(String period, int version) {
        assertThat(definitions.versionOf(Period.parse(period).orElseThrow())).isEqualTo(version);
    }

    @Test
    void eachVersionSaysWhatItCountsInBothLanguages() {
        assertThat(definitions.danish(1)).contains("uden ressourceforløb og ledighedsydelse");
        assertThat(definitions.danish(2)).contains("med ressourceforløb og ledighedsydelse");
        assertThat(definitions.english(2)).contains("with ressourceforløb");
    }
}
