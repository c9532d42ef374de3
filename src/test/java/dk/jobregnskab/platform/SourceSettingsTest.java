package dk.jobregnskab.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

final class SourceSettingsTest {

    private static SourceSettings bind(String key, String value) {
        Map<String, String> all = new HashMap<>(
                Map.of("jobregnskab.home", "x", "jobregnskab.municipality", "151", "jobregnskab.version", "1"));
        all.put("jobregnskab.source." + key, value);
        return new Binder(new MapConfigurationPropertySource(all))
                .bind("jobregnskab", Settings.class)
                .get()
                .source();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://api.jobindsats.dk", "http://localhost:8080", "http://127.0.0.1", "http://[::1]:80"})
    void anAddressIsEncryptedOrOnThisMachine(String url) {
        assertThat(bind("jobindsats.url", url).jobindsats().url()).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.jobindsats.dk",
                "http://localhost.example.org",
                "https://user:secret@api.jobindsats.dk",
                "https://api.jobindsats.dk?token=secret",
                "ftp://localhost"
            })
    void anotherAddressIsRefusedAndNotRepeated(String url) {
        assertThatThrownBy(() -> bind("jobindsats.url", url))
                .hasRootCauseMessage(
                        "The configuration is not valid: jobregnskab.source.jobindsats.url must be an https"
                                + " address without user and query (http only to this machine itself).");
    }

    @Test
    void aServerCanBeDescribedInTheEnvironment() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of(
                                        "JOBREGNSKAB_HOME", "x",
                                        "JOBREGNSKAB_MUNICIPALITY", "151",
                                        "JOBREGNSKAB_VERSION", "1",
                                        "JOBREGNSKAB_SOURCE_SFTP_YR_HOST", "sftp.example.dk",
                                        "JOBREGNSKAB_SOURCE_SFTP_YR_KEYFILE", "/run/key")));
        SourceSettings settings = Binder.get(environment)
                .bind("jobregnskab", Settings.class)
                .get()
                .source();

        assertThat(settings.sftp()).hasEntrySatisfying("yr", server -> {
            assertThat(server.host()).isEqualTo("sftp.example.dk");
            assertThat(server.keyFile()).isEqualTo(Path.of("/run/key"));
        });
    }

    @Test
    void aKeyIsNeverPrinted() {
        SourceSettings settings = bind("jobindsats.token", " hemmelig ");

        assertThat(settings.toString()).doesNotContain("hemmelig");
        Secret token = settings.jobindsats().token();
        assertThat(token == null ? null : token.reveal()).isEqualTo("hemmelig");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "each month by the 22nd, 2026-08-03T10:00:00Z, 2026-09-22T10:00:00Z, -",
                "each month by the 22nd, 2026-08-03T10:00:00Z, 2026-09-22T23:00:00Z, 2026-09-22",
                "each month by the 22nd, 2026-09-01T10:00:00Z, 2026-10-22T10:00:00Z, -",
                "each month by the 22nd, -, 2026-09-10T10:00:00Z, 2026-08-22",
                "each month by the 1st, 2025-12-31T10:00:00Z, 2026-01-01T10:00:00Z, -",
                "each month by the 1st, 2025-12-31T10:00:00Z, 2026-01-02T10:00:00Z, 2026-01-01",
                "each day, 2026-09-21T21:59:00Z, 2026-09-23T10:00:00Z, 2026-09-22",
                "each day, 2026-09-22T03:00:00Z, 2026-09-23T10:00:00Z, -"
            })
    void somethingIsLateWhenItsDayIsOver(
            String expected, @Nullable Instant newest, Instant now, @Nullable String missed) {
        assertThat(String.valueOf(Expected.valueOf(expected).missed(newest, now)))
                .isEqualTo(String.valueOf(missed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"monthly", "each month by the 31st", "each month by the 0th", "each year"})
    void whatSaysNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> bind("statbank.expected", text))
                .rootCause()
                .hasMessageContaining("does not say when a source is expected");
    }
}
