package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.Database;
import dk.jobregnskab.fixture.TestDatabase;
import org.junit.jupiter.params.Parameter;

/** A specification whose every fact begins in an empty home, once on each database. */
@OnEveryDatabase
@SuppressWarnings("NullAway.Init") // set by JUnit
abstract class OneHomeOnEveryDatabase extends OneHome {

    @Parameter
    Database database;

    @Override
    final TestDatabase database() {
        return database.create();
    }
}
