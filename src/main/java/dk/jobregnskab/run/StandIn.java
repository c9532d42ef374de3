package dk.jobregnskab.run;

import java.util.List;

/** Sources on this machine that stand in for the real ones, while they are open. */
public interface StandIn extends AutoCloseable {

    /** Names of the sources. */
    List<String> sources();

    /** What makes the program ask them and not the real ones, as it would stand on the command line. */
    List<String> settings();

    @Override
    void close();
}
