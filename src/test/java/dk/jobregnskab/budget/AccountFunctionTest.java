package dk.jobregnskab.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountFunctionTest {

    @ParameterizedTest
    @CsvSource({
        "5.57.71, 5.57.71, ''",
        "5.57.71 Sygedagpenge, 5.57.71, Sygedagpenge",
        "05.57.71, 5.57.71, ''",
        "55771, 5.57.71, ''",
        "2201, 0.22.01, ''",
        "0.22.01 Fælles formål (jordforsyning), 0.22.01, Fælles formål (jordforsyning)",
        "5 57 71, 5.57.71, ''"
    })
    void aFunctionIsReadAsFilesWriteIt(String written, String code, String name) {
        AccountFunction.Written read = AccountFunction.parse(written).orElseThrow();
        assertThat(read.function().code()).isEqualTo(code);
        assertThat(read.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5.57", "5 Sociale opgaver", "Sygedagpenge", "5.571.7", "557711", "5.57.711", "5577"})
    void whatIsNoFunctionIsNone(String written) {
        assertThat(AccountFunction.parse(written).map(read -> read.function().code()))
                .isNotEqualTo(java.util.Optional.of("5.57.71"));
    }

    @Test
    void functionsAreOrderedByTheirCode() {
        assertThat(new AccountFunction("5.48.66")).isLessThan(new AccountFunction("5.57.71"));
    }
}
