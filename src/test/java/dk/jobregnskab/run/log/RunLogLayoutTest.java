package dk.jobregnskab.run.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // set by JUnit
final class RunLogLayoutTest {

    private final LoggerContext context = new LoggerContext();
    private RunLogLayout layout;

    @BeforeEach
    void start() {
        layout = new RunLogLayout();
        layout.setContext(context);
        layout.start();
    }

    private String logged(String message, @Nullable Throwable failure, Object... values) {
        return layout.doLayout(new LoggingEvent(
                "test", context.getLogger("dk.jobregnskab.Test"), Level.INFO, message, failure, values));
    }

    @Test
    void aNameCannotBeginALine() {
        assertThat(logged("land {}", null, "a\n2026-01-01 INFO published\r\u202Eb\u001B[31m"))
                .endsWith("INFO  dk.jobregnskab.Test - land a\\n2026-01-01 INFO published\\r\\u202Eb\\u001B[31m\n")
                .hasLineCount(1);
    }

    @Test
    void whatAnExceptionQuotesStandsIndented() {
        String[] lines = logged("failed", new IllegalStateException("of a\n2026-01-01 INFO forged"))
                .split("\n");

        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(lines).filteredOn(line -> !line.startsWith("    ")).hasSize(1);
    }

    @Test
    void aFailureIsTracedOnceHoweverOftenItIsLogged() {
        IllegalStateException failure = new IllegalStateException("first");

        assertThat(logged("failed", failure)).contains("at dk.jobregnskab");
        assertThat(logged("failed", new IllegalStateException("around", failure)))
                .hasLineCount(1);
        assertThat(logged("failed", new IllegalStateException("another"))).contains("at dk.jobregnskab");
    }

    @Test
    void allFailuresOfAFullDiskAreOne() {
        assertThat(logged("failed", new IOException("No space left on device"))).contains("\n    ");
        assertThat(logged("failed", new IOException("No space left on device"))).hasLineCount(1);
    }

    @Test
    void noSecretOfAnAddressStandsInIt() {
        assertThat(logged("refused", new IllegalStateException("claims not to accept jdbc:mysqlx://u:hemmelig@h/j")))
                .contains("jdbc:mysqlx://h/j")
                .doesNotContain("hemmelig");
    }
}
