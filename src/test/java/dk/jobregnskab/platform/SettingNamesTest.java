package dk.jobregnskab.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

final class SettingNamesTest {

    private static final String ENVIRONMENT = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    private static void check(Map<String, Object> variables, Map<String, Object> properties) {
        StandardEnvironment environment = new StandardEnvironment() {
            @Override
            protected void customizePropertySources(MutablePropertySources sources) {
                sources.addLast(new MapPropertySource("commandLineArgs", properties));
                sources.addLast(new SystemEnvironmentPropertySource(ENVIRONMENT, variables));
            }
        };
        new SettingNames().check(environment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JOBREGNSKAB_HOME",
                "JOBREGNSKAB_PSEUDONYM_REQUIRECONFIGUREDKEY",
                "JOBREGNSKAB_PSEUDONYM_REQUIRE_CONFIGURED_KEY",
                "JOBREGNSKAB_BULKLOAD",
                "JOBREGNSKAB_REGISTER_SMALLESTCOUNT",
                "JOBREGNSKAB_SOURCE_JOBINDSATS_TOKENFILE",
                "JOBREGNSKAB_SOURCE_SFTP_REFUSION_KEY_FILE",
                "JOBREGNSKAB_TEST_MYSQL_URL",
                "JOBREGNSKAB_CI_CACHE",
                "JOBREGNSKABER",
                "JAVA_OPTS",
                "SPRING_DATASOURCE_URL"
            })
    void knownVariablesAndThoseOfOthersPass(String variable) {
        assertThatCode(() -> check(Map.of(variable, "x"), Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "JOBREGNSKAB_PSEUDONYM_REQUIRECONFIGURDKEY,JOBREGNSKAB_PSEUDONYM_REQUIRECONFIGUREDKEY",
        "JOBREGNSKAB_HOM,JOBREGNSKAB_HOME",
        "JOBREGNSKAB_INBOXSETTLE,JOBREGNSKAB_INBOX_SETTLE",
        "JOBREGNSKAB_SOURCE_SFTP_YR_PATTERM,JOBREGNSKAB_SOURCE_SFTP_NAME_PATTERN",
        "JOBREGNSKAB_SOURCE_SFTP_YR_TEST_KNOWNHOSTS,JOBREGNSKAB_SOURCE_SFTP_NAME_KNOWNHOSTS",
        "jobregnskab_munincipality,JOBREGNSKAB_MUNICIPALITY"
    })
    void aMisspeltVariableIsRefusedAndTheNearestNamed(String variable, String nearest) {
        assertThatThrownBy(() -> check(Map.of(variable, "hemmelig"), Map.of()))
                .isInstanceOfSatisfying(OperatorException.class, refused -> assertThat(refused.exitCode())
                        .isEqualTo(ExitCode.USAGE))
                .hasMessageContaining("the environment variable " + variable + " (nearest: ")
                .message()
                .containsIgnoringCase(nearest)
                .doesNotContain("hemmelig");
    }

    @Test
    void allThatIsWrongIsInOneMessageWithoutAValue() {
        assertThatThrownBy(() -> check(
                        Map.of("JOBREGNSKAB_CLOK", "hemmelig"),
                        Map.of("jobregnskab.inbox.settel", "hemmelig", "jobregnskab.inbox", "hemmelig")))
                .hasMessage("The configuration has settings that do not exist:"
                        + " jobregnskab.inbox (nearest: jobregnskab.clock),"
                        + " jobregnskab.inbox.settel (nearest: jobregnskab.inbox.settle),"
                        + " the environment variable JOBREGNSKAB_CLOK (nearest: JOBREGNSKAB_CLOCK)."
                        + " Remove them or correct their spelling.");
    }

    @Test
    void settingsAreKnownInEveryFormThatSpringReads() {
        assertThatCode(() -> check(
                        Map.of(),
                        Map.of(
                                "jobregnskab.pseudonym.key-file", "x",
                                "jobregnskab.pseudonym.keyFile", "x",
                                "jobregnskab.bulk_load", "x",
                                "jobregnskab.version", "x",
                                "spring.datasource.url", "x")))
                .doesNotThrowAnyException();
    }

    @Test
    void aServerHasANameOfTheOperatorsAndNoSettingOfAnotherName() {
        assertThatCode(() -> check(Map.of(), Map.of("jobregnskab.source.sftp.yr.key-file", "x")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(Map.of(), Map.of("jobregnskab.source.sftp.yr.keyfiles", "hemmelig")))
                .hasMessageContaining("jobregnskab.source.sftp.yr.keyfiles")
                .hasMessageNotContaining("hemmelig");
    }

    @Test
    void aSecretOnTheCommandLineIsRefusedWithoutItsValue() {
        assertThatThrownBy(() -> check(Map.of(), Map.of("jobregnskab.source.jobindsats.token", "hemmelig")))
                .hasMessageContaining("--jobregnskab.source.jobindsats.token is a secret")
                .hasMessageNotContaining("hemmelig");
        assertThatCode(() -> check(Map.of("JOBREGNSKAB_SOURCE_JOBINDSATS_TOKEN", "hemmelig"), Map.of()))
                .doesNotThrowAnyException();
    }
}
