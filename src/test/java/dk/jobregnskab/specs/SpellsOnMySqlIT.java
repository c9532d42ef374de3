package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.fixture.TestDatabase;

class SpellsOnMySqlIT extends SpellsSpecification {

    @Override
    TestDatabase database() {
        return MySqlDatabase.create();
    }
}
