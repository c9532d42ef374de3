package dk.jobregnskab.process;

final class MigrationOnH2IT extends MigrationSpecification {

    MigrationOnH2IT() {
        super(H2InHome::new, "h2");
    }
}
