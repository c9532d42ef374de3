package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.fixture.TestDatabase;

class PartsOnMySqlIT extends PartsSpecification {

    @Override
    TestDatabase database() {
        return MySqlDatabase.create();
    }
}
