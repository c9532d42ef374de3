package dk.jobregnskab.process;

final class LockOnH2IT extends LockSpecification {

    LockOnH2IT() {
        super(H2InHome::new);
    }
}
