package dk.jobregnskab.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files are fetched from ({@code jobregnskab.source}). A source without its settings is off.
 *
 * @param sftp servers, by the name an operator gives them
 * @param caFile certificates (PEM) that HTTPS servers are believed by, instead of those Java knows
 * @param budget how long all sources together may take in a night
 * @param retries how often all sources together may try again in a night
 * @param retryDelay how long the first new try waits; the next waits twice as long
 * @param timeout how long one answer may take, to its last byte
 * @param largestAnswer what is larger is not fetched over HTTP
 */
public record SourceSettings(
        @Valid @NotNull @DefaultValue Jobindsats jobindsats,
        @Valid @NotNull @DefaultValue Statbank statbank,
        @NotNull @DefaultValue Map<String, @Valid Sftp> sftp,
        @Nullable Path caFile,
        @NotNull @DefaultValue("15m") Duration budget,

        @Min(value = 0, message = "must be 0 or more") @DefaultValue("20")
        int retries,

        @NotNull @DefaultValue("15s") Duration retryDelay,
        @NotNull @DefaultValue("90s") Duration timeout,
        @NotNull @DefaultValue("100MB") DataSize largestAnswer) {

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    public SourceSettings {
        requireAddress("jobindsats", jobindsats.url);
        requireAddress("statbank", statbank.url);
        require(!budget.isNegative() && !budget.isZero(), "budget must be more than nothing. Write it as 15m");
        require(!timeout.isNegative() && !timeout.isZero(), "timeout must be more than nothing. Write it as 90s");
        require(!retryDelay.isNegative(), "retry-delay is below zero. Write it as 15s");
        sftp.keySet()
                .forEach(name -> require(
                        name.matches("[a-z0-9][a-z0-9-]{0,29}"),
                        "sftp has a name that is none: use small letters, digits and -, such as refusion"));
    }

    private static void requireAddress(String source, URI url) {
        String host = String.valueOf(url.getHost());
        boolean secure = "https".equals(url.getScheme()) || "http".equals(url.getScheme()) && LOOPBACK.contains(host);
        require(
                secure && url.getHost() != null && url.getUserInfo() == null && url.getQuery() == null,
                source + ".url must be an https address without user and query (http only to this machine itself)");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new OperatorException(
                    ExitCode.USAGE, "The configuration is not valid: jobregnskab.source." + otherwise + ".");
        }
    }

    /**
     * The ministry's series.
     *
     * @param tokenFile the file that holds the key
     * @param token the key itself, from the environment or a configuration tree
     * @param tables only these of {@code jobs/pull/job.yaml}; none: all of them
     * @param constructed what comes from there is invented, and whatever rests on it says so
     * @param required nights end with 3 when it failed or is overdue
     * @param expected when something new should come; null: nobody knows
     */
    public record Jobindsats(
            @NotNull @DefaultValue("https://api.jobindsats.dk")
            URI url,

            @Nullable Path tokenFile,
            @Nullable Secret token,
            @NotNull @DefaultValue List<String> tables,
            @DefaultValue("false") boolean constructed,
            @DefaultValue("false") boolean required,
            @Nullable Expected expected) {}

    /**
     * Statistics Denmark, which asks for no key.
     *
     * @param tables only these of {@code jobs/pull/job.yaml}; none: all of them
     */
    public record Statbank(
            @NotNull @DefaultValue("https://api.statbank.dk")
            URI url,

            @DefaultValue("false") boolean enabled,
            @NotNull @DefaultValue List<String> tables,
            @DefaultValue("false") boolean constructed,
            @DefaultValue("false") boolean required,
            @Nullable Expected expected) {}

    /**
     * A folder on an SFTP server.
     *
     * @param keyFile the private key this program shows
     * @param knownHosts what the server's key must be, as ssh writes it
     * @param pattern names of the files to fetch, with * and ?
     */
    public record Sftp(
            @Nullable String host,

            @Min(value = 1, message = "must be a port") @DefaultValue("22")
            int port,

            @Nullable String user,
            @Nullable Path keyFile,
            @Nullable Path knownHosts,
            @NotNull @DefaultValue(".") String folder,
            @Nullable String pattern,
            @DefaultValue("false") boolean constructed,
            @DefaultValue("false") boolean required,
            @Nullable Expected expected) {}
}
