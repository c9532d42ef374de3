package dk.jobregnskab.earlier;

import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.TestDatabase;

class MigrationOfEarlierDataOnH2IT extends MigrationOfEarlierDataSpecification {

    @Override
    TestDatabase database() {
        return new H2Database();
    }

    @Override
    DatabaseScript script() {
        return new H2Script();
    }
}
