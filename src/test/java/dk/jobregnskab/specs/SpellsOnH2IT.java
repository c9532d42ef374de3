package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.TestDatabase;

class SpellsOnH2IT extends SpellsSpecification {

    @Override
    TestDatabase database() {
        return new H2Database();
    }
}
