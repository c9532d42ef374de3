package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.fixture.TestDatabase;

class RegisterOnMySqlIT extends RegisterSpecification {

    @Override
    TestDatabase database() {
        return MySqlDatabase.create();
    }
}
