package dk.jobregnskab.process;

final class MigrationOnMySqlIT extends MigrationSpecification {

    MigrationOnMySqlIT() {
        super(MySqlSchema::make, "mysql");
    }
}
