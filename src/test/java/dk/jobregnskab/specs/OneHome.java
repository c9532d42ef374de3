package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A specification whose every fact begins in an empty home on a database of its own. */
@SuppressWarnings("NullAway.Init") // set by JUnit, and before each test
abstract class OneHome {

    @TempDir
    Path folder;

    Cli cli;

    abstract TestDatabase database();

    @BeforeEach
    void open() {
        cli = new Cli(folder.resolve("home"), database());
    }

    @AfterEach
    void close() {
        if (cli != null) {
            cli.close();
        }
    }
}
