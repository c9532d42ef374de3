package dk.jobregnskab.fetch.http;

import dk.jobregnskab.intake.source.Budget;
import dk.jobregnskab.intake.source.PullException;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.platform.SourceSettings;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/** Asks servers, and believes nothing before an answer is whole. */
@Component
public class WebClient {

    private static final int MOST_REDIRECTS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final SourceSettings settings;
    private final Transport transport;

    WebClient(Settings settings) {
        this.settings = settings.source();
        this.transport = new Transport(settings.source());
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
        Duration limit = Transport.shorter(settings.timeout(), budget.left());
        if (limit.isZero()) {
            throw HttpFault.lasting(PullException.down("The time for fetching is used up (jobregnskab.source.budget is "
                    + Moments.words(settings.budget()) + "). The next night continues."));
        }
        HttpResponse<@Nullable Path> response = transport.send(question, file, limit, budget);
        int status = response.statusCode();
        if (REDIRECTS.contains(status)) {
            return asked(redirected(question, response, redirects), file, budget, redirects - 1);
        }
        if (status != Transport.OK) {
            throw StatusFaults.of(status, response.headers(), question);
        }
        return new Answer(question.address(), file);
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
}
