package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.fixture.TestDatabase;

class PurgeOnMySqlIT extends PurgeSpecification {

    @Override
    TestDatabase database() {
        return MySqlDatabase.create();
    }
}
