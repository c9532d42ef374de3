package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.TestDatabase;

class NightOnH2IT extends NightSpecification {

    @Override
    TestDatabase database() {
        return new H2Database();
    }
}
