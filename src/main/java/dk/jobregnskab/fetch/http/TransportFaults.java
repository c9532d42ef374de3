package dk.jobregnskab.fetch.http;

import dk.jobregnskab.intake.source.PullException;
import dk.jobregnskab.platform.DiskFull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import org.jspecify.annotations.Nullable;

/** What it means that no answer came. */
final class TransportFaults {

    private TransportFaults() {}

    /** @param most how many bytes an answer may have */
    static HttpFault of(@Nullable Throwable cause, Question question, long most) {
        if (found(cause, CappedBody.TooLargeException.class)) {
            return HttpFault.lasting(PullException.unusable(question.address() + " answers with more than "
                    + most / (1024 * 1024) + " MB (jobregnskab.source.largest-answer); nothing of it was kept."));
        }
        if (found(cause, CertificateException.class) || found(cause, CertPathValidatorException.class)) {
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
}
