package dk.jobregnskab.fetch.http;

import dk.jobregnskab.intake.source.PullException;
import dk.jobregnskab.platform.Moments;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a status that is not 200 means, for us. */
final class StatusFaults {

    private static final Set<Integer> PASSING = Set.of(500, 502, 503, 504);
    private static final int TOO_MANY = 429;

    private StatusFaults() {}

    static HttpFault of(int status, HttpHeaders headers, Question question) {
        String address = question.address();
        if (PASSING.contains(status)) {
            return HttpFault.passing(
                    PullException.down(address + " answered with an error of its own (" + status
                            + "). The next night asks again."),
                    wait(headers));
        }
        return switch (status) {
            case TOO_MANY -> {
                Duration wait = wait(headers);
                yield HttpFault.passing(
                        PullException.down(address + " has had too many questions (429)"
                                + (wait == null ? "" : ", and asks to wait for " + Moments.words(wait))
                                + ". The next night asks again."),
                        wait);
            }
            case 401 -> HttpFault.lasting(PullException.misconfigured(unauthorised(headers, question)));
            case 403 ->
                HttpFault.lasting(PullException.missing(address
                        + " refuses us (403): the key has no right to it, or something between here and the server turns this"
                        + " program away. Ask the publisher, and whoever runs the network."));
            case 404, 410 ->
                HttpFault.lasting(PullException.missing("There is nothing at " + address + " (" + status
                        + "): the table has ended, or its id is wrong in jobs/pull/job.yaml."));
            default ->
                HttpFault.lasting(
                        PullException.unusable(address + " did not understand the question (" + status + ")."));
        };
    }

    private static String unauthorised(HttpHeaders headers, Question question) {
        if (question.token() == null) {
            return question.address() + " asks for a key (401), and none is known for it.";
        }
        String said = headers.firstValue("WWW-Authenticate").orElse("").toLowerCase(Locale.ROOT);
        String cause = said.contains("expired")
                ? "it has expired. Ask the publisher for a new one"
                : "it was sent as version 3 wants it (Bearer), so it is misspelt, has ended, or was made for version 2, which"
                        + " took it without that word. Ask the publisher for a key to version 3";
        return question.address() + " did not accept the key (401): " + cause + ", and put it into the token file.";
    }

    /** Seconds, or a moment that is compared with the server's own clock. */
    private static @Nullable Duration wait(HttpHeaders headers) {
        Optional<String> asked = headers.firstValue("Retry-After").map(String::strip);
        if (asked.isEmpty()) {
            return null;
        }
        if (asked.get().matches("\\d{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(asked.get()));
        }
        try {
            DateTimeFormatter format = DateTimeFormatter.RFC_1123_DATE_TIME;
            Duration wait = Duration.between(
                    ZonedDateTime.parse(headers.firstValue("Date").orElse(""), format),
                    ZonedDateTime.parse(asked.get(), format));
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException noMoment) {
            return null;
        }
    }
}
