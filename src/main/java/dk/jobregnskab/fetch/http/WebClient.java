package dk.jobregnskab.fetch.http;

import dk.jobregnskab.intake.source.Budget;
import dk.jobregnskab.intake.source.PullException;
import dk.jobregnskab.platform.DiskFull;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.platform.SourceSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/** Asks servers, and believes nothing before an answer is whole. */
@Component
public class WebClient {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
    private static final int MOST_REDIRECTS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int OK = 200;
    private static final long LOOK_MILLIS = 200;

    private final SourceSettings settings;
    private @Nullable HttpClient client;

    WebClient(Settings settings) {
        this.settings = settings.source();
    }

    /**
     * @param file where the answer is written to
     * @throws PullException when there is none, after all new tries
     */
    public Answer ask(Question question, Path file, Budget budget) {
        Pauses pauses = new Pauses(budget, settings.retryDelay());
        RetryTemplate template = new RetryTemplate(RetryPolicy.builder()
                .backOff(pauses)
                .predicate(failure -> failure instanceof HttpFault fault && fault.isPassing())
                .build());
        try {
            return template.execute(() -> {
                try {
                    return asked(question, file, budget, MOST_REDIRECTS);
                } catch (HttpFault fault) {
                    pauses.after(fault);
                    throw fault;
                }
            });
        } catch (RetryException givenUp) {
            throw told(givenUp, pauses);
        }
    }

    private PullException told(RetryException givenUp, Pauses pauses) {
        if (givenUp.getLastException() instanceof HttpFault fault) {
            return pauses.wereTooLong()
                    ? PullException.down(fault.toldAs().sentence()
                            + " (There is not so much time left for fetching: jobregnskab.source.budget is "
                            + Moments.words(settings.budget()) + ".)")
                    : fault.toldAs();
        }
        if (givenUp.getLastException() instanceof RuntimeException ours) {
            throw ours;
        }
        throw new IllegalStateException(givenUp.getLastException());
    }

    private Answer asked(Question question, Path file, Budget budget, int redirects) throws HttpFault {
        Duration limit = shorter(settings.timeout(), budget.left());
        if (limit.isZero()) {
            throw HttpFault.lasting(PullException.down("The time for fetching is used up (jobregnskab.source.budget is "
                    + Moments.words(settings.budget()) + "). The next night continues."));
        }
        HttpResponse<@Nullable Path> response = sent(question, file, limit, budget);
        int status = response.statusCode();
        if (REDIRECTS.contains(status)) {
            return asked(redirected(question, response, redirects), file, budget, redirects - 1);
        }
        if (status != OK) {
            throw StatusFaults.of(status, response.headers(), question);
        }
        return new Answer(question.address(), file);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Only to the same server: the key that goes along is for nobody else. */
    private static Question redirected(Question question, HttpResponse<?> response, int left) throws HttpFault {
        URI from = question.uri();
        String location = response.headers().firstValue("Location").orElse("");
        try {
            URI to = from.resolve(location);
            if (left > 0
                    && from.getScheme().equals(to.getScheme())
                    && from.getRawAuthority().equals(to.getRawAuthority())) {
                return question.at(to);
            }
        } catch (IllegalArgumentException noAddress) {
            // told below
        }
        throw HttpFault.lasting(PullException.misconfigured(question.address() + " sends us on ("
                + response.statusCode()
                + ") to another server, and that is not followed. If the service has moved, set its new address."));
    }

    private HttpResponse<@Nullable Path> sent(Question question, Path file, Duration limit, Budget budget)
            throws HttpFault {
        long most = settings.largestAnswer().toBytes();
        CappedBody body = new CappedBody(file, most);
        CompletableFuture<HttpResponse<@Nullable Path>> answer = client().sendAsync(
                        question.request(limit),
                        head -> head.statusCode() == OK
                                ? body.announced(head.headers()
                                        .firstValueAsLong("Content-Length")
                                        .orElse(0))
                                : HttpResponse.BodySubscribers.replacing(null));
        try {
            return waited(answer, limit, budget);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            body.abandon();
            throw HttpFault.passing(
                    PullException.down(question.address() + " did not answer to the last byte within "
                            + Moments.words(limit) + ". The next night asks again."),
                    null);
        } catch (ExecutionException failed) {
            throw fault(question, failed.getCause(), most);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while fetching", e);
        }
    }

    /** In short looks, so that a run that is asked to stop hears it. */
    private static <T> T waited(CompletableFuture<T> answer, Duration limit, Budget budget)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            try {
                return answer.get(Math.max(1, Math.min(LOOK_MILLIS, left)), TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                budget.requireNotStopped();
                if (left <= LOOK_MILLIS) {
                    throw notYet;
                }
            }
        }
    }

    private static HttpFault fault(Question question, @Nullable Throwable cause, long most) {
        if (found(cause, CappedBody.TooLargeException.class)) {
            return HttpFault.lasting(PullException.unusable(question.address() + " answers with more than "
                    + most / (1024 * 1024) + " MB (jobregnskab.source.largest-answer); nothing of it was kept."));
        }
        if (found(cause, SSLException.class)) {
            return HttpFault.lasting(PullException.misconfigured(question.address()
                    + " shows a certificate that is not believed: it is not for this name, has ended, or comes from a CA that"
                    + " Java does not know. A CA of the house's own is named in jobregnskab.source.ca-file."));
        }
        if (cause instanceof IOException io) {
            if (DiskFull.isBehind(io)) {
                throw new UncheckedIOException(io);
            }
            return HttpFault.passing(
                    PullException.down(
                            question.address()
                                    + " could not be reached, or broke off before its answer was whole. The next night asks again."),
                    null);
        }
        throw new IllegalStateException("no answer from " + question.address(), cause);
    }

    private static boolean found(@Nullable Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(shorter(LONGEST_CONNECT, settings.timeout()))
                    .proxy(ProxySelector.getDefault())
                    .sslContext(Trust.in(settings.caFile()))
                    .build();
            client = made;
        }
        return made;
    }
}
