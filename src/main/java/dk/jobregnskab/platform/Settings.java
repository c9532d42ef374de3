package dk.jobregnskab.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.validation.annotation.Validated;

/**
 * Everything under {@code jobregnskab.}; an unknown key there stops the start.
 *
 * @param home folder that holds inbox, landing, reports, logs and the embedded database
 * @param municipality code of the home municipality, three digits
 * @param clock a fixed moment instead of the machine's clock, for tests and the demo
 * @param version of the program, set by the build
 * @param bulkLoad how the lines of a register reach a MySQL server
 * @param database how long a MySQL server may let us wait
 * @param source where files are fetched from
 * @param deadline how long a command that writes may take, before it is stopped
 */
@Validated
@ConfigurationProperties(prefix = "jobregnskab", ignoreUnknownFields = false)
public record Settings(
        @NotNull Path home,

        @Pattern(regexp = "\\d{3}", message = "must be a municipality code of three digits, such as 151")
        String municipality,

        @Nullable Instant clock,
        @NotBlank String version,
        @Valid @DefaultValue Inbox inbox,
        @Valid @DefaultValue Pseudonym pseudonym,
        @Valid @DefaultValue Register register,
        @DefaultValue("batch") BulkLoad bulkLoad,
        @DefaultValue DatabaseLimits database,
        @Valid @DefaultValue SourceSettings source,
        @NotNull @DefaultValue(DEFAULT_DEADLINE) Duration deadline) {

    private static final String DEFAULT_DEADLINE = "4h";

    public Settings {
        requireDeadline(deadline);
    }

    /** For what happens before there are beans. */
    public static Duration deadline(Environment environment) {
        Duration deadline = environment.getProperty("jobregnskab.deadline", "").isEmpty()
                ? DurationStyle.detectAndParse(DEFAULT_DEADLINE)
                : Binder.get(environment)
                        .bind("jobregnskab.deadline", Duration.class)
                        .get();
        return requireDeadline(deadline);
    }

    private static Duration requireDeadline(Duration deadline) {
        if (deadline.isNegative() || deadline.isZero()) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "The configuration is not valid: jobregnskab.deadline must be more than nothing. Write it as 4h or 90m.");
        }
        return deadline;
    }

    /** @param settle how far apart two looks at a file must be, with equal size and time, before it counts as finished */
    public record Inbox(@NotNull @DefaultValue("1s") Duration settle) {}

    /**
     * How citizens become pseudonyms.
     *
     * @param keyFile at least 32 secret bytes; null: a key of this home, made when it is first needed
     * @param requireConfiguredKey refuse registers rather than make a key
     */
    public record Pseudonym(
            @Nullable Path keyFile, @DefaultValue("false") boolean requireConfiguredKey) {}

    /**
     * What is kept of the jobcenter's registers, and what is shown of them.
     *
     * @param keepRaw how long files with CPR numbers stay in landing and among the refused
     * @param keepLines how old a week becomes before {@code purge} deletes its lines
     * @param smallestCount fewer citizens than this are not shown
     */
    public record Register(
            @NotNull @DefaultValue("14d") Duration keepRaw,
            @NotNull @DefaultValue("60m") Period keepLines,

            @Min(value = 3, message = "must be at least 3") @DefaultValue("5")
            int smallestCount) {

        public Register {
            if (keepRaw.isNegative()) {
                throw new OperatorException(
                        ExitCode.USAGE,
                        "The configuration is not valid: jobregnskab.register.keep-raw is below zero. Write it as 14d.");
            }
            if (keepLines.isNegative() || keepLines.isZero()) {
                throw new OperatorException(
                        ExitCode.USAGE,
                        "The configuration is not valid: jobregnskab.register.keep-lines must be more than nothing."
                                + " Write it as 60m (months) or 5y.");
            }
        }
    }

    /** Ways to write very many rows. */
    public enum BulkLoad {
        /** Ordinary statements, batched. */
        BATCH,
        /** A stream that the server reads as if it were a local file; the server must allow it. */
        LOCAL_INFILE
    }
}
