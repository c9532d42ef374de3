package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.TestDatabase;

class PurgeOnH2IT extends PurgeSpecification {

    @Override
    TestDatabase database() {
        return new H2Database();
    }
}
