package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.TestDatabase;

class ExplainOnH2IT extends ExplainSpecification {

    @Override
    TestDatabase database() {
        return new H2Database();
    }
}
