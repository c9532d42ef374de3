package dk.jobregnskab.run;

import dk.jobregnskab.platform.ExitCode;

/** What must be derived from newly loaded files before any period is computed. Offered by the features. */
public interface DerivedData {

    /** As the progress names it. */
    String name();

    boolean isDue();

    ExitCode refresh();
}
