package dk.jobregnskab.fetch.http;

import dk.jobregnskab.intake.source.Budget;
import dk.jobregnskab.intake.source.PullException;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.SourceSettings;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends one question and takes one answer, whole and in time or not at all. */
final class Transport {

    static final int OK = 200;

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
    private static final long LOOK_MILLIS = 200;

    private final SourceSettings settings;
    private @Nullable HttpClient client;

    Transport(SourceSettings settings) {
        this.settings = settings;
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    HttpResponse<@Nullable Path> send(Question question, Path file, Duration limit, Budget budget) throws HttpFault {
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
            throw HttpFault.passing(
                    PullException.down(question.address() + " did not answer to the last byte within "
                            + Moments.words(limit) + ". The next night asks again."),
                    null);
        } catch (ExecutionException failed) {
            throw TransportFaults.of(failed.getCause(), question, most);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while fetching", e);
        } finally {
            if (!answer.isDone()) {
                answer.cancel(true);
                body.abandon();
            }
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
