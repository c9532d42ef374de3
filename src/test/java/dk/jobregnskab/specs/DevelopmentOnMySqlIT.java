package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.fixture.TestDatabase;

class DevelopmentOnMySqlIT extends DevelopmentSpecification {

    @Override
    TestDatabase database() {
        return MySqlDatabase.create();
    }
}
