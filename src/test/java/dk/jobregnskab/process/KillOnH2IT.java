package dk.jobregnskab.process;

final class KillOnH2IT extends KillSpecification {

    KillOnH2IT() {
        super(H2InHome::new);
    }
}
