package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.fixture.TestDatabase;

class RawFilesOnMySqlIT extends RawFilesSpecification {

    @Override
    TestDatabase database() {
        return MySqlDatabase.create();
    }
}
