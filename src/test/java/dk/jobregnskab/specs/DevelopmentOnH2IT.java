package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.TestDatabase;

class DevelopmentOnH2IT extends DevelopmentSpecification {

    @Override
    TestDatabase database() {
        return new H2Database();
    }
}
