package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.TestDatabase;

class RegisterOnH2IT extends RegisterSpecification {

    @Override
    TestDatabase database() {
        return new H2Database();
    }
}
