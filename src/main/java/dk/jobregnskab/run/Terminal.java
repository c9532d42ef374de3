package dk.jobregnskab.run;

import dk.jobregnskab.reference.VisibleText;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Where results go (standard output) and where everything else goes (standard error). What is said here is one line, whatever the names in it
 * hold.
 */
public final class Terminal {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean interactive;

    /** @param interactive true when a person watches, so that a progress bar may be drawn */
    public Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

    /** A result: what the command was asked for. */
    public void result(String text) {
        out.println(VisibleText.of(text));
        out.flush();
    }

    /** Where a result lies: relative to where the operator stands, when it lies below. */
    public void result(Path file) {
        Path here = Path.of("").toAbsolutePath();
        result((file.startsWith(here) ? here.relativize(file) : file).toString());
    }

    /** How it goes. */
    public void info(String text) {
        err.println(VisibleText.of(text));
        err.flush();
    }

    public boolean isInteractive() {
        return interactive;
    }

    public PrintWriter out() {
        return out;
    }

    public PrintWriter err() {
        return err;
    }
}
