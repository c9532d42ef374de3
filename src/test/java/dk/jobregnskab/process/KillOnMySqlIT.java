package dk.jobregnskab.process;

final class KillOnMySqlIT extends KillSpecification {

    KillOnMySqlIT() {
        super(MySqlSchema::make);
    }
}
