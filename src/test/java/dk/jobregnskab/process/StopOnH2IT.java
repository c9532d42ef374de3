package dk.jobregnskab.process;

final class StopOnH2IT extends StopSpecification {

    StopOnH2IT() {
        super(H2InHome::new);
    }
}
