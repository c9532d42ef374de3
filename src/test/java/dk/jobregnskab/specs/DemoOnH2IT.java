package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.TestDatabase;

class DemoOnH2IT extends DemoSpecification {

    @Override
    TestDatabase database() {
        return new H2Database();
    }
}
