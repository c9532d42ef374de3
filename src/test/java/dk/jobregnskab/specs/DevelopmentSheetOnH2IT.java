package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.TestDatabase;

class DevelopmentSheetOnH2IT extends DevelopmentSheetSpecification {

    @Override
    TestDatabase database() {
        return new H2Database();
    }
}
