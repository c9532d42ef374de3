package dk.jobregnskab.process;

final class NewerSchemaOnH2IT extends NewerSchemaSpecification {

    NewerSchemaOnH2IT() {
        super(H2InHome::new);
    }
}
