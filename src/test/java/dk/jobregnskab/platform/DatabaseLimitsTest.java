package dk.jobregnskab.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DatabaseLimitsTest {

    @Test
    void there_is_a_limit_for_every_wait_by_default() {
        assertThat(limits(Map.of()))
                .isEqualTo(new DatabaseLimits(
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(5),
                        Duration.ofSeconds(60),
                        Duration.ofMinutes(30)));
    }

    @ParameterizedTest
    @CsvSource({"socket-timeout, 0", "connect-timeout, -1s", "lock-wait-timeout, 500ms", "transaction-timeout, 25h"})
    void none_can_be_switched_off(String name, String value) {
        assertThatThrownBy(() -> limits(Map.of("jobregnskab.database." + name, value)))
                .hasRootCauseInstanceOf(OperatorException.class)
                .rootCause()
                .hasMessageContaining("jobregnskab.database." + name);
    }

    @ParameterizedTest
    @CsvSource({"30s, 30 s", "90s, 90 s", "5m, 5 min", "4h, 4 h", "1500ms, 1500 ms"})
    void they_are_told_in_their_own_unit(String written, String told) {
        Duration limit = org.springframework.boot.convert.DurationStyle.detectAndParse(written);

        assertThat(Moments.words(limit)).isEqualTo(told);
    }

    private static DatabaseLimits limits(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return DatabaseLimits.from(environment);
    }
}
