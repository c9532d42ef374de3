package dk.jobregnskab.intake;

import java.nio.file.Path;
import java.util.List;

/** The folder where files are dropped. */
public interface Inbox {

    /**
     * The files that are finished, oldest first. Waits until each has kept its size and time for
     * {@code jobregnskab.inbox.settle}; a young file is not left behind.
     */
    List<Path> finishedFiles();

    /**
     * Takes a concluded delivery out of the inbox: an accepted file disappears, a refused one moves to {@code refused/} beside its
     * reason. A file that has other content by now stays.
     */
    void tidy(Delivery delivery);

    /** Tidies what a run that died left behind. */
    void tidyUnfinished();
}
