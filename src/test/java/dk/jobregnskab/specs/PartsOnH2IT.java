package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.TestDatabase;

class PartsOnH2IT extends PartsSpecification {

    @Override
    TestDatabase database() {
        return new H2Database();
    }
}
