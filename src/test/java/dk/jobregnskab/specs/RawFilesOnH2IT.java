package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.TestDatabase;

class RawFilesOnH2IT extends RawFilesSpecification {

    @Override
    TestDatabase database() {
        return new H2Database();
    }
}
