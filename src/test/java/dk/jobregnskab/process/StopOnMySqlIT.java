package dk.jobregnskab.process;

final class StopOnMySqlIT extends StopSpecification {

    StopOnMySqlIT() {
        super(MySqlSchema::make);
    }
}
