package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.fixture.TestDatabase;

class NightOnMySqlIT extends NightSpecification {

    @Override
    TestDatabase database() {
        return MySqlDatabase.create();
    }
}
