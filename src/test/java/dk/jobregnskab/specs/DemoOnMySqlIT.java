package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.fixture.TestDatabase;

class DemoOnMySqlIT extends DemoSpecification {

    @Override
    TestDatabase database() {
        return MySqlDatabase.create();
    }
}
