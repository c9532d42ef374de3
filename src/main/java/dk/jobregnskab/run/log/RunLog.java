package dk.jobregnskab.run.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.status.Status;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.FileProblem;
import dk.jobregnskab.platform.OperatorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log file of one run. */
public final class RunLog implements AutoCloseable {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final long opened = System.currentTimeMillis();
    private final Path file;
    private final FileAppender<ILoggingEvent> appender = new FileAppender<>();

    private RunLog(Path file) {
        this.file = file;
    }

    public static RunLog open(Path folder, String command, Instant now) {
        RunLog log = new RunLog(unused(folder, NAME.format(now) + "-" + command));
        log.open();
        return log;
    }

    private void open() {
        // Spring Boot's own would print traces on standard error when a line cannot be written
        context.getStatusManager().getCopyOfStatusListenerList().forEach(context.getStatusManager()::remove);
        RunLogLayout layout = new RunLogLayout();
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        appender.setContext(context);
        appender.setName("run");
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.start();
        if (!appender.isStarted()) {
            throw new OperatorException(
                    ExitCode.FAILED,
                    "The log file " + file + " could not be written" + because()
                            + ". Check free space and rights, then run again.");
        }
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
    }

    private static Path unused(Path folder, String name) {
        Path file = folder.resolve(name + ".log");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + ".log");
        }
        return file;
    }

    public Path file() {
        return file;
    }

    /** That lines are missing, because they could not be written: the appender itself tells nobody. */
    public Optional<String> problem() {
        return failures().findFirst().isEmpty()
                ? Optional.empty()
                : Optional.of("The log file " + file + " is not whole" + because() + ".");
    }

    private String because() {
        return failures()
                .map(Status::getThrowable)
                .filter(IOException.class::isInstance)
                .map(failure -> " (" + FileProblem.of((IOException) failure) + ")")
                .findFirst()
                .orElse("");
    }

    private Stream<Status> failures() {
        return context.getStatusManager().getCopyOfStatusList().stream()
                .filter(status -> status.getLevel() == Status.ERROR && status.getTimestamp() >= opened)
                .filter(status -> String.valueOf(status.getMessage()).contains(file.toString()));
    }

    @Override
    public void close() {
        context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(appender);
        appender.stop();
    }
}
