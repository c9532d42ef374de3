package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.TestDatabase;

class SpellPurgeOnH2IT extends SpellPurgeSpecification {

    @Override
    TestDatabase database() {
        return new H2Database();
    }
}
