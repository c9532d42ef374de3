package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.TestDatabase;

class SeriesScopeOnH2IT extends SeriesScopeSpecification {

    @Override
    TestDatabase database() {
        return new H2Database();
    }
}
