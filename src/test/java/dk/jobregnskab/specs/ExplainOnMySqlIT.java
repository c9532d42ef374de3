package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.fixture.TestDatabase;

class ExplainOnMySqlIT extends ExplainSpecification {

    @Override
    TestDatabase database() {
        return MySqlDatabase.create();
    }
}
