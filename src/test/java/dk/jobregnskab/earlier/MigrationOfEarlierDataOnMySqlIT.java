package dk.jobregnskab.earlier;

import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.fixture.TestDatabase;

class MigrationOfEarlierDataOnMySqlIT extends MigrationOfEarlierDataSpecification {

    @Override
    TestDatabase database() {
        return MySqlDatabase.bare();
    }

    @Override
    DatabaseScript script() {
        return new MySqlScript();
    }
}
