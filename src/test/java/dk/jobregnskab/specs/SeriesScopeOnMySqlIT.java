package dk.jobregnskab.specs;

import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.fixture.TestDatabase;

class SeriesScopeOnMySqlIT extends SeriesScopeSpecification {

    @Override
    TestDatabase database() {
        return MySqlDatabase.create();
    }
}
