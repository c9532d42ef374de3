package dk.jobregnskab.process;

final class LockOnMySqlIT extends LockSpecification {

    LockOnMySqlIT() {
        super(MySqlSchema::make);
    }
}
