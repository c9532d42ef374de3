package dk.jobregnskab.process;

final class NewerSchemaOnMySqlIT extends NewerSchemaSpecification {

    NewerSchemaOnMySqlIT() {
        super(MySqlSchema::make);
    }
}
