package dk.jobregnskab.intake.source;

import dk.jobregnskab.platform.Expected;
import org.jspecify.annotations.Nullable;

/** A place that finished files are fetched from. What it hands over lies in the landing from then on, and is loaded like any other delivery. */
public interface RemoteSource {

    /** As operators and {@code pull} call it. */
    String name();

    /** What is not set, in words; null when it is on. */
    @Nullable
    String offBecause();

    /** Whether nights end with 3 when it failed or is overdue. */
    boolean isRequired();

    /** When something new should come; null: nobody knows. */
    @Nullable
    Expected expected();

    /**
     * Fetches what is new, one file after another. What goes wrong with one file is told to the pull, and the next is fetched.
     *
     * @throws PullException when nothing more can be had from it now
     */
    void pull(Pull pull);
}
