package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.fixture.TestDatabase;

class DevelopmentSheetOnMySqlIT extends DevelopmentSheetSpecification {

    @Override
    TestDatabase database() {
        return MySqlDatabase.create();
    }
}
