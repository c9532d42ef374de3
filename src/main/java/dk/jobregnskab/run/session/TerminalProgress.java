package dk.jobregnskab.run.session;

import dk.jobregnskab.intake.LoadProgress;
import dk.jobregnskab.reference.VisibleText;
import dk.jobregnskab.run.Terminal;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bar for a person who watches, plain lines for everybody else. Always on standard error. */
final class TerminalProgress implements LoadProgress {

    private static final Logger log = LoggerFactory.getLogger(TerminalProgress.class);

    private final Terminal terminal;
    private @Nullable ProgressBar bar;

    TerminalProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void phase(String phase, String fileName) {
        log.info("{} {}", phase, fileName);
        endBar();
        if (!terminal.isInteractive()) {
            terminal.info(String.format("%-10s %s", phase, fileName));
        } else if (phase.equals("write")) {
            bar = new ProgressBarBuilder()
                    .setTaskName(VisibleText.of(fileName))
                    .setInitialMax(-1)
                    .setUnit(" rows", 1)
                    .setConsumer(new ConsoleProgressBarConsumer(new PrintStream(System.err, true)))
                    .clearDisplayOnFinish()
                    .build();
        }
    }

    @Override
    public void rows(long count) {
        if (bar != null) {
            bar.stepBy(count);
        }
    }

    private void endBar() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
