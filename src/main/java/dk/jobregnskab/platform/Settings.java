package dk.jobregnskab.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Everything under {@code jobregnskab.}; an unknown key there stops the start.
 *
 * @param home folder that holds inbox, landing, reports, logs and the embedded database
 * @param municipality code of the home municipality, three digits
 * @param clock a fixed moment instead of the machine's clock, for tests and the demo
 * @param version of the program, set by the build
 */
@Validated
@ConfigurationProperties(prefix = "jobregnskab", ignoreUnknownFields = false)
public record Settings(
        @NotNull Path home,

        @Pattern(regexp = "\\d{3}", message = "must be a municipality code of three digits, such as 151")
        String municipality,

        @Nullable Instant clock,
        @NotBlank String version,
        @Valid @DefaultValue Inbox inbox) {

    /** @param settle how far apart two looks at a file must be, with equal size and time, before it counts as finished */
    public record Inbox(@NotNull @DefaultValue("1s") Duration settle) {}
}
