package dk.jobregnskab.run;

import dk.jobregnskab.platform.ExitCode;
import org.springframework.beans.factory.BeanFactory;

/** One command's life with the application around it: lock, log, beans, and an orderly end. */
public interface Session {

    /** What a command does with the beans. */
    @FunctionalInterface
    interface Work {
        ExitCode with(BeanFactory beans);
    }

    Terminal terminal();

    /** For commands that only read: no log file, no migration, on MySQL no lock. */
    ExitCode read(Work work);

    /** For commands that write: takes the run lock, and records the run under this name. */
    ExitCode write(String command, Work work);
}
