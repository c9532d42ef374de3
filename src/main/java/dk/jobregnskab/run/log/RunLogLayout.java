package dk.jobregnskab.run.log;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import dk.jobregnskab.platform.DiskFull;
import dk.jobregnskab.platform.ShownAddress;
import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.reference.VisibleText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line per event, which nothing in its message can part. The trace of a failure stands there once, below and indented, however often the
 * failure is logged on its way up. What looks like a CPR number is masked, as a last net, and so is whatever is secret in an address.
 */
final class RunLogLayout extends PatternLayout {

    private static final String HEAD = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{30} - %nopex";
    private static final String INDENT = "    ";
    /** All failures of a full disk are one. */
    private static final Object FULL_DISK = new Object();

    private final Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());

    RunLogLayout() {
        setPattern(HEAD);
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        String line = super.doLayout(event) + VisibleText.of(event.getFormattedMessage()) + "\n";
        IThrowableProxy failure = event.getThrowableProxy();
        String trace = failure != null && isNew(failure) ? trace(failure) : "";
        return CprNumbers.masked(ShownAddress.masked(line + trace));
    }

    private static String trace(IThrowableProxy failure) {
        return ThrowableProxyUtil.asString(failure)
                .lines()
                .map(line -> INDENT + VisibleText.of(line.replace("\t", INDENT)) + "\n")
                .collect(Collectors.joining());
    }

    private synchronized boolean isNew(IThrowableProxy failure) {
        @Nullable Throwable cause = failure instanceof ThrowableProxy known ? known.getThrowable() : null;
        if (cause == null) {
            return true;
        }
        boolean full = DiskFull.isBehind(cause);
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return told.add(full ? FULL_DISK : cause);
    }
}
