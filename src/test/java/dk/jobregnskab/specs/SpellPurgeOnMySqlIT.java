package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.fixture.TestDatabase;

class SpellPurgeOnMySqlIT extends SpellPurgeSpecification {

    @Override
    TestDatabase database() {
        return MySqlDatabase.create();
    }
}
